package nl.gezondheidsplein.hub.walkmap;

import java.util.Optional;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.PlaceId;

/** Port: the map around each place. Any thread may call. */
public interface PlaceMaps {
    /** Keeps the map of a place instead of the one before. */
    void put(PlaceId place, MapSheet map);

    /** Returns the map of a place, if somebody brought one. */
    Optional<MapSheet> find(PlaceId place);
}
