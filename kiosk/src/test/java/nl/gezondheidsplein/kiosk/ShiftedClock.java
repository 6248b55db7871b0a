package nl.gezondheidsplein.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The running wall clock, which a test may move ahead. */
final class ShiftedClock extends Clock {
    private final Clock running = Clock.systemUTC();

    // guarded by this
    private Duration ahead = Duration.ZERO;

    synchronized void moveAhead(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public synchronized Instant instant() {
        return running.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a shifted clock stays in UTC");
    }
}
