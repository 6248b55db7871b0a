package nl.gezondheidsplein.hub.packs;

import nl.gezondheidsplein.hub.neighbourhood.Place;

/**
 * Port: where one sheet of a pack comes from. Equal answers give equal packs, so an answer changes
 * only when its content does. Any thread may call.
 *
 * @param <T> what it holds
 */
@FunctionalInterface
public interface SheetSource<T> {
    /** Returns what a place shows now. */
    T at(Place place);
}
