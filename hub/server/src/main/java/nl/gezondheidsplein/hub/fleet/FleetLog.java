package nl.gezondheidsplein.hub.fleet;

import java.time.Clock;
import java.time.Instant;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;

/**
 * Notes what kiosks say of themselves.
 *
 * <p>Called by the thread that takes messages in; each call is committed when it returns.
 */
public final class FleetLog {
    private final KioskRegister register;
    private final Clock clock;

    public FleetLog(KioskRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Notes a birth, a will or a goodbye.
     *
     * @param isRetained whether the broker had kept it for us; then it tells nothing about now
     * @return whether a kiosk came online by this
     */
    public boolean stateSaid(KioskId kiosk, State state, boolean isRetained) {
        Instant now = clock.instant();
        return switch (state) {
            case State.Online birth ->
                    register.born(kiosk, birth, new KioskRegister.Hearing(now, !isRetained));
            case State.Offline end -> {
                register.gone(kiosk, end, now);
                yield false;
            }
        };
    }

    /** Notes a heartbeat. */
    public void vitalsSaid(KioskId kiosk, Vitals vitals) {
        register.beating(kiosk, vitals, clock.instant());
    }

    /** Notes that numbered messages came, which a kiosk only sends on its own. */
    public void messagesSaid(KioskId kiosk) {
        register.heard(kiosk, clock.instant());
    }
}
