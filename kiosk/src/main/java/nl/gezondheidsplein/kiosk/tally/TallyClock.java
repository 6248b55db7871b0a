package nl.gezondheidsplein.kiosk.tally;

import java.time.Clock;
import java.time.Instant;
import nl.gezondheidsplein.kiosk.settings.Timing;

/** The wall clock together with what speaks for it. */
public final class TallyClock {
    private final Clock clock;
    private final ClockTrust trust;
    private final WindowGrid grid;

    public TallyClock(Clock clock, ClockTrust trust, Timing timing) {
        this.clock = clock;
        this.trust = trust;
        this.grid = new WindowGrid(timing);
    }

    WindowGrid grid() {
        return grid;
    }

    SlotReading readSlot() {
        Instant now = clock.instant();
        return new SlotReading(grid.slot(now), grid.here(now), trust.state().isTrusted());
    }

    ClockReading read() {
        Instant now = clock.instant();
        return new ClockReading(grid.span(now), grid.date(now), trust.state().isTrusted());
    }
}
