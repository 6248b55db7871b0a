package nl.gezondheidsplein.kiosk.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock on the wall of a place, which a test turns on. */
final class WallClock extends Clock {
    private Clock clock;

    WallClock(Clock clock) {
        this.clock = clock;
    }

    /** Turns it on by so much. */
    void passes(Duration time) {
        clock = Clock.offset(clock, time);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
