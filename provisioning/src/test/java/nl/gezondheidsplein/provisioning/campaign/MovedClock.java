package nl.gezondheidsplein.provisioning.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A wall clock that stands until a test moves it. Thread-safe. */
final class MovedClock extends Clock {
    private volatile Instant now;

    MovedClock(Instant start) {
        this.now = start;
    }

    synchronized void move(Duration time) {
        now = now.plus(time);
    }

    synchronized void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
