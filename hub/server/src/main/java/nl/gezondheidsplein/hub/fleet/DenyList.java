package nl.gezondheidsplein.hub.fleet;

import java.util.List;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Port: the kiosks to which the broker says no, whatever certificate they show. A list and no
 * revocation list of an authority: one of those that expires would refuse every client.
 */
public interface DenyList {
    /** Makes these the denied ones, and nobody else; nothing happens when they are already. */
    void write(List<KioskId> kiosks);
}
