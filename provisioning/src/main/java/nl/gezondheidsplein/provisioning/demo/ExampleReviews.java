package nl.gezondheidsplein.provisioning.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * Readers who do not exist: without them the promises of a kiosk stand in Dutch in every language,
 * and the demo would not show what a resident sees. The file says that it is an example; a hub that
 * serves places refuses it.
 */
final class ExampleReviews {
    private static final String DUTCH = "nl";

    private ExampleReviews() {}

    /** The texts that a kiosk shows only when they are reviewed, each as its makers wrote it. */
    static String file() {
        List<Map<String, Object>> texts = new ArrayList<>();
        for (String language : ScreenTexts.LANGUAGES) {
            if (!language.equals(DUTCH)) {
                ScreenTexts.in(DUTCH)
                        .byKey()
                        .forEach(
                                (key, dutch) -> {
                                    if (ScreenTexts.isReviewedOnly(key)) {
                                        texts.add(line(key, language, dutch));
                                    }
                                });
            }
        }
        return Json.write(Map.of("v", 1, "demo", true, "texts", texts));
    }

    private static Map<String, Object> line(String key, String language, String dutch) {
        String words = ScreenTexts.in(language).byKey().getOrDefault(key, dutch);
        return Map.of(
                "part", "screens",
                "key", key,
                "language", language,
                "dutch", dutch,
                "made", words,
                "words", words,
                "reviewed", true);
    }
}
