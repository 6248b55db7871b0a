package nl.gezondheidsplein.kiosk;

import java.awt.EventQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.care.ScreenHealth;
import nl.gezondheidsplein.kiosk.care.TouchWatch;
import nl.gezondheidsplein.kiosk.care.WorkWatch;
import nl.gezondheidsplein.protocol.Touch;

/**
 * Tells how the screen is. Sends something through the event queue at every heartbeat and tells how
 * long the last one took, or has taken so far: a hanging screen shows by a number that grows. What
 * held the queue up longer than a frame while a resident was there is told for a day-part, for the
 * few that are sent would hardly ever meet it.
 */
final class UiRoundTrip implements ScreenHealth {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final InstantSource steady;
    private final TouchWatch glass;
    private final WorkWatch work;

    // guarded by this
    private Optional<Instant> underWaySince = Optional.empty();
    private Optional<Duration> last = Optional.empty();

    UiRoundTrip(InstantSource steady, TouchWatch glass, WorkWatch work) {
        this.steady = steady;
        this.glass = glass;
        this.work = work;
    }

    @Override
    public synchronized Optional<Duration> roundTrip() {
        Optional<Duration> told =
                underWaySince
                        .map(since -> shortened(Duration.between(since, steady.instant())))
                        .or(() -> last);
        if (underWaySince.isEmpty()) {
            underWaySince = Optional.of(steady.instant());
            EventQueue.invokeLater(this::arrived);
        }
        Duration heldUp = shortened(work.judge());
        return told.map(time -> time.compareTo(heldUp) < 0 ? heldUp : time);
    }

    private synchronized void arrived() {
        last = underWaySince.map(since -> shortened(Duration.between(since, steady.instant())));
        underWaySince = Optional.empty();
    }

    private static Duration shortened(Duration taken) {
        return taken.compareTo(LONGEST) > 0 ? LONGEST : taken;
    }

    @Override
    public Touch touch() {
        return glass.judge();
    }
}
