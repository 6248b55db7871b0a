package nl.gezondheidsplein.kiosk.care;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * Knows how long the screen was held up at most while a resident was there, by the day-part that
 * ended. It keeps one duration of a day-part, in memory only, and tells it in doubling steps: what
 * leaves the kiosk can change four times a day and tells nothing of a person. Safe from every
 * thread; never waits.
 */
public final class WorkWatch {
    /** A display shows sixty frames a second: longer work is seen. */
    public static final Duration FRAME = Duration.ofMillis(16);

    private final DayParts parts;

    // guarded by this
    private DayParts.Part part;
    private Duration longest = Duration.ZERO;
    private Duration verdict = Duration.ZERO;

    /**
     * Begins to watch.
     *
     * @param zone whose day is parted
     */
    public WorkWatch(InstantSource clock, ZoneId zone) {
        this.parts = new DayParts(clock, zone);
        this.part = parts.now();
    }

    /** The screen was held up for so long while a resident was there. */
    public synchronized void heldUp(Duration span) {
        turn();
        if (span.compareTo(longest) > 0) {
            longest = span;
        }
    }

    /**
     * The longest in the day-part before this one, rounded up to one frame, two, four and so on;
     * zero when nothing took longer than a frame.
     */
    public synchronized Duration judge() {
        turn();
        return verdict;
    }

    private void turn() {
        DayParts.Part now = parts.now();
        if (!now.equals(part)) {
            verdict = now.follows(part) ? inSteps(longest) : Duration.ZERO;
            part = now;
            longest = Duration.ZERO;
        }
    }

    private static Duration inSteps(Duration span) {
        if (span.compareTo(FRAME) <= 0) {
            return Duration.ZERO;
        }
        Duration step = FRAME;
        while (step.compareTo(span) < 0) {
            step = step.multipliedBy(2);
        }
        return step;
    }
}
