package nl.gezondheidsplein.hub.neighbourhood;

import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Where kiosks stand, with the sheet that its content pack carries. */
public record Place(PlaceId id, NeighbourhoodId neighbourhood, PlaceSheet sheet) {}
