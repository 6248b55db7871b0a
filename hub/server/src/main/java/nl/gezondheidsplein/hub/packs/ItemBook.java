package nl.gezondheidsplein.hub.packs;

import nl.gezondheidsplein.protocol.ItemCatalogue;

/** Port: every item id that ever stood in a published pack. Any thread may call. */
public interface ItemBook {
    /** Keeps what is new in it; all or none. */
    void add(ItemCatalogue items);

    /** Returns all that was ever published. */
    ItemCatalogue all();
}
