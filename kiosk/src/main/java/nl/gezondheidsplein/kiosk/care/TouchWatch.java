package nl.gezondheidsplein.kiosk.care;

import java.time.InstantSource;
import java.time.ZoneId;
import nl.gezondheidsplein.protocol.Touch;

/**
 * Judges by the day-part that ended whether the glass still feels touches. Of a day-part it keeps
 * one bit, whether it was touched at all, in memory only: what leaves the kiosk can change four
 * times a day and tells nothing of a person. Safe from every thread; never waits.
 */
public final class TouchWatch {
    private final DayParts parts;

    // guarded by this
    private DayParts.Part part;
    private boolean isWhole;
    private boolean isTouched;
    private Touch verdict = Touch.OK;

    /**
     * Begins to watch, in a day-part that it has not seen whole.
     *
     * @param zone whose day is parted
     */
    public TouchWatch(InstantSource clock, ZoneId zone) {
        this.parts = new DayParts(clock, zone);
        this.part = parts.now();
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
        DayParts.Part now = parts.now();
        if (now.equals(part)) {
            return;
        }
        // Any other step is a clock that was set, or a kiosk that slept: then nothing is known.
        boolean isNext = now.follows(part);
        verdict = isNext && isWhole && !part.isNight() && !isTouched ? Touch.SILENT : Touch.OK;
        part = now;
        isWhole = isNext;
        isTouched = false;
    }
}
