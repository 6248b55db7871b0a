package nl.gezondheidsplein.testing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** The words of the Dutch texts, by which Dutch is found where another language is promised. */
public final class DutchWords {
    private static final String DUTCH = "nl";

    private static final Pattern NAME = Pattern.compile("\u2068[^\u2069]*\u2069");

    /** What belongs to the message format and not to the words. */
    private static final Pattern PLACE =
            Pattern.compile("\\{\\w+(?:\\}|, plural,)|(?:one|other|=\\d+) \\{|\\}");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");

    /** Shorter words look alike in many languages. */
    private static final int TELLING_LENGTH = 4;

    /** Words that a language has in common with Dutch, or looks as if it had. */
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
                    "pl", Set.of("weekend", "stop", "park", "plan", "kiosk", "javascript"),
                    "tr", Set.of("dans", "park", "kiosk", "javascript"),
                    "ar", Set.of("javascript"));

    private final Set<String> words = new TreeSet<>();

    private DutchWords(String language) {
        if (!language.equals(DUTCH)) {
            ScreenTexts.in(DUTCH).byKey().values().forEach(text -> words.addAll(wordsOf(text)));
            words.removeAll(SHARED.getOrDefault(language, Set.of()));
        }
    }

    /** The Dutch words that have no place in this language; none in Dutch itself. */
    public static DutchWords in(String language) {
        return new DutchWords(language);
    }

    /** The same and the words of more Dutch texts, but for the words of names. */
    public static DutchWords in(
            String language, Collection<String> dutchTexts, Collection<String> names) {
        DutchWords dutch = new DutchWords(language);
        dutchTexts.forEach(text -> dutch.words.addAll(wordsOf(text)));
        names.forEach(name -> wordsOf(name).forEach(dutch.words::remove));
        dutch.words.removeAll(SHARED.getOrDefault(language, Set.of()));
        return dutch;
    }

    /** Those that stand in a text outside its names. */
    public List<String> foundIn(String text) {
        return wordsOf(text).stream().filter(words::contains).toList();
    }

    private static List<String> wordsOf(String text) {
        String bare = PLACE.matcher(NAME.matcher(text).replaceAll(" ")).replaceAll(" ");
        return Arrays.stream(NOT_A_WORD.split(bare.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() >= TELLING_LENGTH)
                .toList();
    }
}
