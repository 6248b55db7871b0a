package nl.gezondheidsplein.hub.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves when a test says so. */
public final class SettableClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-06-20T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock. */
    public void forward(Duration by) {
        now = now.plus(by);
    }
}
