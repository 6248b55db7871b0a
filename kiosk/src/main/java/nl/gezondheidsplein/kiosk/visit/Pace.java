package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;

/** Whether answers came at a pace at which people read, or faster: then somebody is playing. */
public enum Pace {
    CONSIDERED,
    PLAYFUL;

    /** Nobody reads a question and answers it faster than this. */
    public static final Duration FASTEST_PER_ITEM = Duration.ofSeconds(1);

    /** The pace of a number of answers given within a time; the time itself is forgotten. */
    static Pace of(Duration taken, int items) {
        return taken.compareTo(FASTEST_PER_ITEM.multipliedBy(items)) < 0 ? PLAYFUL : CONSIDERED;
    }
}
