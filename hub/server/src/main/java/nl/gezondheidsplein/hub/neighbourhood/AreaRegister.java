package nl.gezondheidsplein.hub.neighbourhood;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;

/** Port: the stored areas and places. Any thread may call. */
public interface AreaRegister {
    /**
     * Adds areas and places, or brings those of the same id up to date, all or none of them. An
     * area must stand after the one it lies in.
     *
     * @throws IllegalArgumentException when one has a name of {@link ReservedNames}
     */
    void put(List<Area> areas, List<Place> places);

    /**
     * Changes a place, if it still is as it was seen.
     *
     * @return whether it was
     */
    boolean change(Place seen, Place changed);

    /** Returns every area, ordered by id. */
    List<Area> areas();

    /** Returns every place, ordered by id. */
    List<Place> places();

    /** Returns the places of a neighbourhood, ordered by id. */
    List<Place> places(NeighbourhoodId neighbourhood);

    /** Returns the place of this id. */
    Optional<Place> place(PlaceId id);
}
