package nl.gezondheidsplein.hub.squaremap;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of the day for what has no clock time: "dinsdagmiddag". */
public enum DayPart {
    MORNING("ochtend", LocalTime.of(6, 0)),
    AFTERNOON("middag", LocalTime.of(12, 0)),
    EVENING("avond", LocalTime.of(18, 0));

    private final String id;
    private final LocalTime begins;

    DayPart(String id, LocalTime begins) {
        this.id = id;
        this.begins = begins;
    }

    /** Returns the part of this Dutch name. */
    public static Optional<DayPart> ofId(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }

    /** Returns the Dutch name, which is the word in the data. */
    public String id() {
        return id;
    }

    /** Returns from when on it is this part of the day, to put it among things with a time. */
    public LocalTime begins() {
        return begins;
    }
}
