package nl.gezondheidsplein.hub.fleet;

import nl.gezondheidsplein.protocol.KioskId;

/**
 * Port: ends the session that a kiosk has at the broker, and with it all that waits there for it.
 */
public interface Evictor {
    /**
     * Takes the session over and closes it, within some seconds.
     *
     * @return false when the broker could not be reached: try again
     */
    boolean evict(KioskId kiosk);
}
