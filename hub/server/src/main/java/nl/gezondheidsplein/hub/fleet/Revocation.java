package nl.gezondheidsplein.hub.fleet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Puts a kiosk out of service for good, because it was stolen or because it has done its work.
 *
 * <p>Any thread may call. The decision is committed first: from then on enrolment, renewal and
 * intake refuse the kiosk. Then the broker denies it, and its live session ends. What fails there
 * is logged and done by the next {@link #settle()}.
 */
public final class Revocation {
    private static final Logger LOG = System.getLogger(Revocation.class.getName());

    private final KioskRegister register;
    private final DenyList denied;
    private final Evictor evictor;
    private final Clock clock;

    public Revocation(KioskRegister register, DenyList denied, Evictor evictor, Clock clock) {
        this.register = register;
        this.denied = denied;
        this.evictor = evictor;
        this.clock = clock;
    }

    /**
     * Takes a kiosk's rights away: it was lost or stolen.
     *
     * @throws FleetException when it is out of service already
     */
    public void revoke(KioskId kiosk) {
        end(kiosk, false);
    }

    /**
     * Takes a kiosk out of service; what it did not send yet is lost.
     *
     * @throws FleetException when it is out of service already
     */
    public void retire(KioskId kiosk) {
        end(kiosk, true);
    }

    private void end(KioskId kiosk, boolean isRetired) {
        if (!register.revoke(kiosk, clock.instant(), isRetired)) {
            throw new FleetException("Deze kiosk is al buiten gebruik.");
        }
        settle();
    }

    /** Brings the broker in line with what is decided; cheap when it is already. */
    public void settle() {
        try {
            denied.write(register.revoked());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The broker's deny list was not written; trying again.", e);
        }
        for (KioskId kiosk : register.toEvict()) {
            if (evictor.evict(kiosk)) {
                register.evicted(kiosk, clock.instant());
                LOG.log(Level.INFO, "{0} is out of service and off the broker.", kiosk.value());
            }
        }
    }
}
