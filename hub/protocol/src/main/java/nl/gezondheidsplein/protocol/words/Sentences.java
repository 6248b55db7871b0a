package nl.gezondheidsplein.protocol.words;

import java.util.List;

/** Puts words that stand under each other behind each other, for who hears them. */
public final class Sentences {
    private static final String ENDS = ".?!…؟";

    private Sentences() {}

    /** All of it; where a part ends no sentence, a point makes a voice rest. */
    public static String joined(List<String> parts) {
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            if (!words.isEmpty()) {
                words.append(end(words.toString()) ? " " : ". ");
            }
            words.append(part);
        }
        return words.toString();
    }

    private static boolean end(String words) {
        String bare = Direction.withoutIsolates(words).strip();
        return !bare.isEmpty() && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
