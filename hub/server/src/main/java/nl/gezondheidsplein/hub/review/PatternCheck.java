package nl.gezondheidsplein.hub.review;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds a translation of a pattern against its source, so that no kiosk ever stumbles over it. */
final class PatternCheck {
    /** Something of every kind that is filled in: a number that is one for every plural. */
    private static final int SAMPLE = 3;

    private final SortedMap<String, String> expected;

    /**
     * @param source the Dutch pattern, which is right
     */
    PatternCheck(String source) {
        this.expected = places(new MessagePattern(source));
    }

    /** What is wrong with a translation, in Dutch; empty when nothing is. */
    Optional<String> wrong(String language, String translation) {
        if (translation.contains("'")) {
            return Optional.of("Schrijf ’ in plaats van '. Een rechte ' heeft hier een betekenis.");
        }
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(translation);
        } catch (IllegalArgumentException e) {
            return Optional.of("De accolades { en } kloppen niet.");
        }
        SortedMap<String, String> found = places(pattern);
        Set<String> lost = without(expected, found);
        if (!lost.isEmpty()) {
            return Optional.of("Hier ontbreekt " + names(lost) + ".");
        }
        Set<String> added = without(found, expected);
        if (!added.isEmpty()) {
            return Optional.of(names(added) + " staat niet in het Nederlands.");
        }
        return choices(language, pattern)
                .or(
                        () ->
                                filledIn(language, translation).isBlank()
                                        ? Optional.of("Er staat niets.")
                                        : Optional.empty());
    }

    /** A text with something in each of its places. */
    static String filledIn(String language, String pattern) {
        Map<String, Object> values = new HashMap<>();
        places(new MessagePattern(pattern))
                .forEach(
                        (name, type) ->
                                values.put(name, type.isEmpty() ? "X" : Integer.valueOf(SAMPLE)));
        return new MessageFormat(pattern, ULocale.forLanguageTag(language)).format(values);
    }

    /** The names that are filled in, each with how: as it is, or as a number that matters. */
    private static SortedMap<String, String> places(MessagePattern pattern) {
        SortedMap<String, String> places = new TreeMap<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                String type =
                        switch (part.getArgType()) {
                            case NONE -> "";
                            case SIMPLE -> pattern.getSubstring(pattern.getPart(i + 2));
                            default -> part.getArgType().name();
                        };
                places.merge(name, type, (one, other) -> one.isEmpty() ? other : one);
            }
        }
        return places;
    }

    private static Set<String> without(Map<String, String> all, Map<String, String> some) {
        Set<String> left = new TreeSet<>(all.keySet());
        // A number may be told as it is in one language and need its plural in another.
        left.removeAll(some.keySet());
        return left;
    }

    private static String names(Set<String> names) {
        return "{" + String.join("}, {", names) + "}";
    }

    /** The words for one, two, few: those that the language has, and always the rest. */
    private static Optional<String> choices(String language, MessagePattern pattern) {
        Set<String> known = PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
        for (int i = 1; i < pattern.countParts(); i++) {
            boolean isPlural =
                    pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR
                            && isInPlural(pattern, i);
            if (isPlural) {
                String word = pattern.getSubstring(pattern.getPart(i));
                if (!word.startsWith("=") && !known.contains(word)) {
                    return Optional.of("Het meervoud “" + word + "” bestaat in deze taal niet.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isInPlural(MessagePattern pattern, int selector) {
        int depth = 0;
        for (int i = selector - 1; i >= 0; i--) {
            MessagePattern.Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_LIMIT, MSG_LIMIT -> depth++;
                case ARG_START -> {
                    if (depth == 0) {
                        return part.getArgType().hasPluralStyle();
                    }
                    depth--;
                }
                case MSG_START -> depth--;
                default -> {}
            }
        }
        return false;
    }
}
