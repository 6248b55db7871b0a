package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what looks like a person in free words. The plein names roles, never persons; a program can
 * only guess, so what it finds is a question and not a refusal.
 */
final class PersonTraces {
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    /** At least nine digits, as people write telephone numbers here. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d-])(?:\\+|00)?\\d(?:[ ()/.-]{0,2}\\d){8,12}(?![\\d-])");

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?<!\\p{L})(?:dhr|mw|mevr|mevrouw|meneer|dokter|dr|zuster)\\.? "
                            + "(?:(?:van|de|der|den|el|al) )*\\p{Lu}\\p{L}+",
                    Pattern.CASE_INSENSITIVE);

    private PersonTraces() {}

    /** Returns a question for each field in which something looks like a person. */
    static Map<OfferField, String> in(OfferDraft draft) {
        Map<OfferField, String> traces = new EnumMap<>(OfferField.class);
        OfferDraft.Words words = draft.words();
        look(OfferField.NAME, words.name(), traces);
        look(OfferField.DESCRIPTION, words.description(), traces);
        return traces;
    }

    private static void look(OfferField field, String text, Map<OfferField, String> traces) {
        of(text).ifPresent(trace -> traces.put(field, trace));
    }

    /** Returns a question about a text, if something in it looks like a person. */
    static Optional<String> of(String text) {
        if (EMAIL.matcher(text).find()) {
            return Optional.of("Hier staat een e-mailadres. Is het niet van één persoon?");
        }
        if (PHONE.matcher(text).find()) {
            return Optional.of("Hier staat een telefoonnummer. Is het niet van één persoon?");
        }
        if (ADDRESSED.matcher(text).find()) {
            return Optional.of("Dit lijkt op een naam. Noem liever een rol.");
        }
        return Optional.empty();
    }
}
