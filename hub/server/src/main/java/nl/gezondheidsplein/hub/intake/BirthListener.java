package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.protocol.KioskId;

/** Hears of kiosks that came online, after their receipt was repeated; on the intake's thread. */
public interface BirthListener {
    /** A kiosk came online and may have lost what was sent to it before. */
    void born(KioskId kiosk);
}
