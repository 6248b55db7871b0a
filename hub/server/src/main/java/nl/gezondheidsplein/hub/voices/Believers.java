package nl.gezondheidsplein.hub.voices;

/**
 * How many joined a theme in a neighbourhood.
 *
 * @param count how many residents said they join in
 * @param windows in how many windows they came: a kiosk closes one a week, so two windows are two
 *     kiosks or two weeks. Which kiosk and which week is nowhere kept
 * @param seen how many there were when the theme was last moved or became a task
 */
public record Believers(long count, long windows, long seen) {
    /** Nobody yet. */
    public static final Believers NONE = new Believers(0, 0, 0);

    /** With three believers anything works. */
    public static final long ENOUGH = 3;

    /** One resident who taps three times on one day is no three. */
    private static final long WINDOWS_ENOUGH = 2;

    /** Returns whether a theme starts with them. */
    public boolean areEnough() {
        return count >= ENOUGH && windows >= WINDOWS_ENOUGH;
    }

    /** Returns the sum with those of one more window. */
    Believers plusWindow(long more) {
        return new Believers(count + more, windows + 1, seen);
    }

    /** Returns how many came since the theme was last moved or became a task. */
    public long fresh() {
        return Math.max(0, count - seen);
    }
}
