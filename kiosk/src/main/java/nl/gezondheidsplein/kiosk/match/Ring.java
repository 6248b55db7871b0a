package nl.gezondheidsplein.kiosk.match;

import java.util.Arrays;

/** A ring of the walking map: how long one walks, roughly and slowly. */
public enum Ring {
    FIVE_MINUTES(5),
    TEN_MINUTES(10),
    /** What still counts as near: a quarter of an hour. */
    QUARTER(15),
    HALF_HOUR(30),
    FARTHER(Integer.MAX_VALUE);

    private final int minutes;

    Ring(int minutes) {
        this.minutes = minutes;
    }

    /** The minutes at its outer edge; without meaning for what lies farther. */
    public int minutes() {
        return minutes;
    }

    /** The ring in which a walk ends. */
    public static Ring of(Walk walk) {
        return Arrays.stream(values())
                .filter(ring -> walk.minutes() <= ring.minutes)
                .findFirst()
                .orElse(FARTHER);
    }

    /** Whether people call it near. */
    public boolean isNear() {
        return minutes <= QUARTER.minutes;
    }
}
