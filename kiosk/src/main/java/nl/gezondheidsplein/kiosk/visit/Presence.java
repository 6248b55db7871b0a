package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;

/** What the idle rule makes of the silence. */
public sealed interface Presence {
    /** Nobody has begun a visit. */
    record Nobody() implements Presence {}

    /**
     * Somebody touched the screen not long ago.
     *
     * @param untilAsked how long it still may be silent before the kiosk asks
     */
    record Here(Duration untilAsked) implements Presence {}

    /**
     * Nobody touched it for a while: the kiosk asks.
     *
     * @param secondsLeft whole seconds until everything is wiped, at least 1
     */
    record Asked(int secondsLeft) implements Presence {}
}
