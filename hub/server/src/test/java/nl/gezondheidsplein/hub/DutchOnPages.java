package nl.gezondheidsplein.hub;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** Finds Dutch where another language is promised, by the words of the Dutch texts of kiosks. */
final class DutchOnPages {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");

    /** What belongs to the message format and not to the words. */
    private static final Pattern PLACE =
            Pattern.compile("\\{\\w+(?:\\}|, plural,)|(?:one|other|=\\d+) \\{|\\}");

    /** Shorter words look alike in many languages. */
    private static final int TELLING_LENGTH = 4;

    /** Words that a language has in common with Dutch. */
    private static final Map<String, Set<String>> SHARED =
            Map.of(
                    "en",
                    Set.of(
                            "stop",
                            "weekend",
                            "over",
                            "week",
                            "help",
                            "want",
                            "internet",
                            "baby",
                            "begin",
                            "scan",
                            "school",
                            "code",
                            "kiosk",
                            "printer",
                            "stem",
                            "javascript"),
                    "pl",
                    Set.of("weekend", "stop", "park", "plan", "kiosk", "javascript"),
                    "tr",
                    Set.of("dans", "park", "kiosk", "javascript"),
                    "ar",
                    Set.of("javascript"));

    private final Set<String> words = new TreeSet<>();

    /** Looks for Dutch in this language, apart from the words of these names. */
    DutchOnPages(String language, List<String> names) {
        ScreenTexts.in("nl").byKey().values().forEach(text -> words.addAll(wordsOf(text)));
        words.removeAll(SHARED.getOrDefault(language, Set.of()));
        names.forEach(name -> words.removeAll(wordsOf(name)));
    }

    /** Returns the Dutch words that stand in a text. */
    List<String> in(String text) {
        return wordsOf(text).stream().filter(words::contains).toList();
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(
                        NOT_A_WORD.split(
                                PLACE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() >= TELLING_LENGTH)
                .toList();
    }
}
