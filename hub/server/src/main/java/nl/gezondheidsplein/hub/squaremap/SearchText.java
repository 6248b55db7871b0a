package nl.gezondheidsplein.hub.squaremap;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable: no capitals, no accents, one space between words. */
public final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SearchText() {}

    /** Returns a text made plain. */
    public static String of(String text) {
        String plain =
                Normalizer.isNormalized(text, Normalizer.Form.NFKD)
                        ? text
                        : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Returns the words of a text, each made plain. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
