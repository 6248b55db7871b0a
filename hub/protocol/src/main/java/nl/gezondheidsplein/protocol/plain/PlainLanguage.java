package nl.gezondheidsplein.protocol.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a text of one language against the rules for plain language; the text is the one that
 * people see, with everything filled in. Immutable.
 */
public final class PlainLanguage {
    /** What A2 asks; the figure is the same in every language. */
    private static final int LONGEST_SENTENCE = 10;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!\u061F]+(?=\\s|$)|\\n");

    /** Marks of direction, and the vowel marks of Arabic, which no list of words holds. */
    private static final Pattern MARKS =
            Pattern.compile("[\u200E\u200F\u2066-\u2069\u064B-\u0652\u0640]");

    private static final Pattern PERCENTAGE = Pattern.compile("[%\u066A\u2030]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final Locale locale;
    private final List<Avoided> avoided;

    private PlainLanguage(Locale locale, List<Avoided> avoided) {
        this.locale = locale;
        this.avoided = avoided;
    }

    /**
     * The rules for one language.
     *
     * @param language its two letters
     * @throws IllegalArgumentException when there is no list of words for it
     */
    public static PlainLanguage of(String language) {
        Locale locale = Locale.of(language);
        return new PlainLanguage(
                locale,
                lines("avoid_" + language + ".txt").stream()
                        .map(line -> new Avoided(line, pattern(line.toLowerCase(locale))))
                        .toList());
    }

    /** A rule for plain language. */
    public enum Rule {
        /** More words in a sentence than A2 asks. */
        LONG_SENTENCE("too many words in a sentence"),
        /** A share in hundredths, which few people can picture. */
        PERCENTAGE("a percentage"),
        /** A word that judges, labels or orders. */
        AVOIDED_WORD("a word to avoid");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    /**
     * Where a text breaks a rule.
     *
     * @param about the sentence or the word
     */
    public record Breach(Rule rule, String about) {
        @Override
        public String toString() {
            return rule.words + ": " + about;
        }
    }

    /** What is wrong with a text, in words; empty when nothing is. */
    public List<String> broken(String text) {
        return breaches(text).stream().map(breach -> breach + " in: " + text).toList();
    }

    /** What is wrong with a text; empty when nothing is. */
    public List<Breach> breaches(String text) {
        List<Breach> broken = new ArrayList<>();
        String bare = MARKS.matcher(text).replaceAll("");
        for (String sentence : END_OF_SENTENCE.split(bare, -1)) {
            if (words(sentence).size() > LONGEST_SENTENCE) {
                broken.add(new Breach(Rule.LONG_SENTENCE, sentence.strip()));
            }
        }
        if (PERCENTAGE.matcher(bare).find()) {
            broken.add(new Breach(Rule.PERCENTAGE, bare.strip()));
        }
        // In Turkish a capital I is not the capital of i, so a text is folded as its readers do.
        String folded = " " + String.join(" ", words(bare.toLowerCase(locale))) + " ";
        for (Avoided avoid : avoided) {
            if (avoid.pattern.matcher(folded).find()) {
                broken.add(new Breach(Rule.AVOIDED_WORD, avoid.written));
            }
        }
        return broken;
    }

    private static List<String> words(String text) {
        return Arrays.stream(NOT_A_WORD.split(text, -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** A star at an end of a line stands for any more letters. */
    private static Pattern pattern(String line) {
        return Pattern.compile(
                Arrays.stream(line.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\S*", "(?<=\\s)", "(?=\\s)")));
    }

    private static List<String> lines(String name) {
        try (InputStream in = PlainLanguage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no list of words " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of words " + name + " cannot be read", e);
        }
    }

    private record Avoided(String written, Pattern pattern) {}
}
