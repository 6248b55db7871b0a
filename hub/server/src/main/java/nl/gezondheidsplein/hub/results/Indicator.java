package nl.gezondheidsplein.hub.results;

/**
 * One indicator of one area in one period, reckoned from published figures alone.
 *
 * @param id as in the one set that all areas share
 * @param words what it is called
 * @param group {@code whole}, {@code domain}, {@code block}, {@code theme} or {@code other}
 * @param value a mean of 0 to 100, or a count rounded to fives
 * @param isMean which of the two
 * @param n how many people it speaks of, rounded to fives
 */
public record Indicator(String id, String words, String group, long value, boolean isMean, long n) {
    /** What a mean shows as: growth only, no mark. The borders have no clinical meaning. */
    public enum Stage {
        WORTEL,
        STAM,
        KNOP,
        BLOESEM;

        private static final long WIDTH = 25;

        static Stage of(long mean) {
            int index = (int) Math.min(values().length - 1L, mean / WIDTH);
            return values()[index];
        }
    }

    /** Returns how far a mean has grown. */
    public Stage stage() {
        return Stage.of(value);
    }
}
