package nl.gezondheidsplein.hub.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves when a test says so. */
public final class SettableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-06-20T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock. */
    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nothing here asks the time of day of a zone");
    }
}
