package nl.gezondheidsplein.hub.web;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * In which language a resident reads a page: the one of the address, else the first one of the
 * browser that kiosks speak, else Dutch. Nothing is kept of it.
 */
final class ResidentLanguage {
    /** What the address calls it. */
    static final String IN_ADDRESS = "taal";

    private ResidentLanguage() {}

    /**
     * Chooses.
     *
     * @param chosen what the address says
     * @param accepted what the browser says in {@code Accept-Language}
     */
    static String of(Optional<String> chosen, Optional<String> accepted) {
        return chosen.filter(ScreenTexts.LANGUAGES::contains)
                .or(() -> accepted.flatMap(ResidentLanguage::first))
                .orElse(ScreenTexts.LANGUAGES.getFirst());
    }

    private static Optional<String> first(String accepted) {
        try {
            return LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(ScreenTexts.LANGUAGES::contains)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
