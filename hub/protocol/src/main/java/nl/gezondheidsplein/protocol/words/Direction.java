package nl.gezondheidsplein.protocol.words;

/**
 * In which direction words run, and how words of one direction are kept whole among others: with
 * the marks FSI and PDI of the Unicode Bidirectional Algorithm (UAX #9).
 */
public final class Direction {
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Direction() {}

    /**
     * Returns how a language runs, as HTML's {@code dir} says it.
     *
     * @param language two letters
     */
    public static String of(String language) {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    /** Words of another language or script, kept from mixing with those around them. */
    public static String isolated(String words) {
        return ISOLATE + words + END_OF_ISOLATE;
    }

    /** Whether all of these words are kept apart from those around them. */
    public static boolean isIsolated(String words) {
        return !words.isEmpty()
                && words.charAt(0) == ISOLATE
                && words.indexOf(END_OF_ISOLATE) == words.length() - 1;
    }

    /** The same words without the marks of {@link #isolated}, for who reads one language only. */
    public static String withoutIsolates(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }
}
