package nl.gezondheidsplein.protocol;

import java.time.LocalTime;

/** A part of the day for what has no clock time: "dinsdagmiddag" (R71). */
public enum DayPart implements Named {
    MORNING(6),
    AFTERNOON(12),
    EVENING(18);

    private final LocalTime begins;

    DayPart(int hour) {
        begins = LocalTime.of(hour, 0);
    }

    /** From when on it is this part of the day, to put it among things with a time. */
    public LocalTime begins() {
        return begins;
    }
}
