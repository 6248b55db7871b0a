package nl.gezondheidsplein.hub.pki;

import java.time.Duration;

/** How long each kind of certificate lives. */
final class Lifetimes {
    /** The root ships inside every kiosk and is replaced by hand. */
    static final Duration ROOT = Duration.ofDays(20 * 365);

    static final Duration INTERMEDIATE = Duration.ofDays(10 * 365);

    /** Renewed by running "init" again; one that runs out would stop the whole fleet. */
    static final Duration SERVER = Duration.ofDays(2 * 365);

    /** Schools close for six to seven weeks in summer; shorter would strand their kiosks. */
    static final Duration KIOSK = Duration.ofDays(90);

    /** Used at once and thrown away. */
    static final Duration STAND_IN = Duration.ofMinutes(2);

    private Lifetimes() {}
}
