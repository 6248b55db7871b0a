package nl.gezondheidsplein.hub.results;

import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;

/**
 * Who brought a window.
 *
 * @param lineage the first kiosk of the row of replacements this one stands in: a kiosk and the one
 *     that replaced it count as one
 */
public record Contributor(String lineage, PlaceId place, NeighbourhoodId neighbourhood) {
    /**
     * Returns the same kiosk, speaking of another neighbourhood: it was taken to an event there.
     */
    public Contributor in(NeighbourhoodId elsewhere) {
        return new Contributor(lineage, place, elsewhere);
    }
}
