package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A time that moves only when a test says so. */
public final class SteppedTime implements InstantSource {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Lets seconds pass. */
    public void passSeconds(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }
}
