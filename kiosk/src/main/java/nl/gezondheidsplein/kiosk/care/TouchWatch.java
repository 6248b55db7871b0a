package nl.gezondheidsplein.kiosk.care;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.gezondheidsplein.protocol.Touch;

/**
 * Judges by the day-part that ended whether the glass still feels touches. Of a day-part it keeps
 * one bit, whether it was touched at all, in memory only: what leaves the kiosk can change four
 * times a day and tells nothing of a person. Safe from every thread; never waits.
 */
public final class TouchWatch {
    /** Night, morning, afternoon and evening begin at 0, 6, 12 and 18. */
    private static final int HOURS_OF_A_PART = 6;

    private final InstantSource clock;
    private final ZoneId zone;

    // guarded by this
    private LocalDateTime part;
    private boolean isWhole;
    private boolean isTouched;
    private Touch verdict = Touch.OK;

    /**
     * Begins to watch, in a day-part that it has not seen whole.
     *
     * @param zone whose day is parted
     */
    public TouchWatch(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        this.part = partNow();
    }

    /** Somebody touched the glass; a key is no touch. */
    public synchronized void touched() {
        turn();
        isTouched = true;
    }

    /**
     * Silent when nobody touched the glass in the whole day-part before this one, unless that was
     * the night; ok also when that is not known.
     */
    public synchronized Touch judge() {
        turn();
        return verdict;
    }

    private void turn() {
        LocalDateTime now = partNow();
        if (now.equals(part)) {
            return;
        }
        // Any other step is a clock that was set, or a kiosk that slept: then nothing is known.
        boolean isNext = now.equals(part.plusHours(HOURS_OF_A_PART));
        boolean isNight = part.getHour() < HOURS_OF_A_PART;
        verdict = isNext && isWhole && !isNight && !isTouched ? Touch.SILENT : Touch.OK;
        part = now;
        isWhole = isNext;
        isTouched = false;
    }

    private LocalDateTime partNow() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        return now.truncatedTo(ChronoUnit.DAYS)
                .withHour(now.getHour() / HOURS_OF_A_PART * HOURS_OF_A_PART);
    }
}
