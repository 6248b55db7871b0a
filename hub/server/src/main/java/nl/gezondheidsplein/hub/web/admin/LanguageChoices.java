package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** The languages of the kiosks by their Dutch names, to choose one in a form. */
final class LanguageChoices {
    private static final Map<String, String> WORDS =
            Map.of(
                    "nl", "Nederlands",
                    "en", "Engels",
                    "tr", "Turks",
                    "ar", "Arabisch",
                    "pl", "Pools");

    private LanguageChoices() {}

    /** Dutch first. */
    static List<ThemePages.StateChoice> all() {
        return ScreenTexts.LANGUAGES.stream()
                .map(code -> new ThemePages.StateChoice(code, WORDS.getOrDefault(code, code)))
                .toList();
    }
}
