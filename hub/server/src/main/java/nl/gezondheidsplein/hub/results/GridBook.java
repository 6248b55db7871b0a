package nl.gezondheidsplein.hub.results;

import java.util.SortedMap;

/** Port: which grid of periods was chosen, and from which year on. */
public interface GridBook {
    /** Returns the names of the grids by the first year they hold for. */
    SortedMap<Integer, String> grids();

    /** Notes a grid for a year and all after it. */
    void put(int firstYear, String name);
}
