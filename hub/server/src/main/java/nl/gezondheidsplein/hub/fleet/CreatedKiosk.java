package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * A kiosk that may now enrol.
 *
 * @param claim the one-time secret, shown here and never again
 * @param expires when the claim stops working
 */
public record CreatedKiosk(KioskId kiosk, String claim, Instant expires) {}
