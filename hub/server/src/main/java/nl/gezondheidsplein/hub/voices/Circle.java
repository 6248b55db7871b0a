package nl.gezondheidsplein.hub.voices;

import java.util.Arrays;
import java.util.Optional;

/** How near to a decision somebody sits, the innermost first. */
public enum Circle {
    DECIDE("meebeslissen"),
    WORK("meewerken"),
    THINK("meedenken"),
    KNOW("meeweten");

    private final String id;

    Circle(String id) {
        this.id = id;
    }

    /** Returns the id in the database, and of the answer to the question which circle one wants. */
    public String id() {
        return id;
    }

    /** Returns the circle of this id. */
    public static Optional<Circle> ofId(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
