package nl.gezondheidsplein.provisioning.fleet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that runs a number of times as fast as this machine's since a moment. All of a kiosk's
 * time runs alike, so its rules hold as they do at their usual pace; a later process that gets the
 * same moment goes on where this one was. Safe for any thread.
 */
public final class FastClock extends Clock {

    private final Clock machine;
    private final Instant since;
    private final int times;
    private final ZoneId zone;

    /** A clock that shows what the machine's shows at the given moment, and is faster from then. */
    public FastClock(Clock machine, Instant since, int times) {
        this(machine, since, times, ZoneOffset.UTC);
    }

    private FastClock(Clock machine, Instant since, int times, ZoneId zone) {
        if (times < 1) {
            throw new IllegalArgumentException("A clock runs at least once as fast");
        }
        this.machine = machine;
        this.since = since;
        this.times = times;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return since.plus(Duration.between(since, machine.instant()).multipliedBy(times));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FastClock(machine, since, times, other);
    }

    /** Waits until this much time has gone by on this clock. */
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.dividedBy(times));
    }
}
