package nl.gezondheidsplein.kiosk.match;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Offer;

/**
 * An offer on the map; the list beside the map says the same.
 *
 * @param walk empty when nobody knows where it is, or where the kiosk stands
 */
public record MapItem(Offer offer, Optional<Walk> walk) {}
