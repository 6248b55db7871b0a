package nl.gezondheidsplein.kiosk.ui.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * The words of the screens in every language: those of the program, and in their place what readers
 * made of them. Help and promises that no reader of a language has reviewed are said in Dutch.
 * Immutable; made away from the event dispatch thread.
 */
public final class Wordings {
    private static final Map<Language, ScreenTexts> PROGRAM = program();
    private static final Wordings AS_THE_PROGRAM_CAME = new Wordings(TextSheet.EMPTY);

    private final Map<Language, Wording> byLanguage = new EnumMap<>(Language.class);

    private Wordings(TextSheet sheet) {
        for (Language language : Language.values()) {
            byLanguage.put(language, wording(language, sheet));
        }
    }

    /** The words with what is known of them in a content pack. */
    public static Wordings of(TextSheet sheet) {
        return sheet.languages().isEmpty() ? AS_THE_PROGRAM_CAME : new Wordings(sheet);
    }

    /** The words as long as no content pack tells more. */
    public static Wordings ofTheProgram() {
        return AS_THE_PROGRAM_CAME;
    }

    private static Map<Language, ScreenTexts> program() {
        Map<Language, ScreenTexts> program = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            program.put(language, ScreenTexts.in(language.id()));
        }
        return program;
    }

    private static Wording wording(Language language, TextSheet sheet) {
        ScreenTexts own = program(language);
        SortedMap<String, String> dutch = program(Language.DUTCH).byKey();
        SortedMap<String, String> texts = new TreeMap<>(own.byKey());
        Set<String> drafts = own.isDraft() ? new HashSet<>(texts.keySet()) : new HashSet<>();
        sheet.of(language.id()).stream()
                .flatMap(known -> known.lines().stream())
                .filter(line -> isOf(line, dutch))
                .forEach(
                        line -> {
                            texts.put(line.key(), line.text());
                            if (!line.isDraft()) {
                                drafts.remove(line.key());
                            }
                        });
        Set<String> inDutch = new HashSet<>(drafts);
        inDutch.removeIf(key -> !ScreenTexts.isReviewedOnly(key));
        inDutch.forEach(key -> texts.put(key, String.valueOf(dutch.get(key))));
        return new Wording(
                language,
                Collections.unmodifiableSortedMap(texts),
                Set.copyOf(inDutch),
                drafts.size() + sheet.of(language.id()).map(TextSheet.Language::drafts).orElse(0));
    }

    /** A line made from other Dutch than this program's says something else. */
    private static boolean isOf(TextSheet.Line line, Map<String, String> dutch) {
        String source = dutch.get(line.key());
        return source != null && TextSheet.source(source).equals(line.source());
    }

    private static ScreenTexts program(Language language) {
        ScreenTexts texts = PROGRAM.get(language);
        if (texts == null) {
            throw new IllegalStateException("there are no texts in " + language);
        }
        return texts;
    }

    /** The words of one language. */
    public Wording in(Language language) {
        Wording wording = byLanguage.get(language);
        if (wording == null) {
            throw new IllegalStateException("there are no texts in " + language);
        }
        return wording;
    }

    /** The languages in which something still waits for a reviewer. */
    public List<Language> drafts() {
        return Arrays.stream(Language.values()).filter(language -> in(language).isDraft()).toList();
    }
}
