package nl.gezondheidsplein.hub.voices;

import java.util.List;

/** Port: the pictures of all drawers. */
public interface DrawerStore {
    /** Adds a picture, or brings the one of this id up to date. */
    void put(DrawnChoice choice);

    /** Returns all there ever were, by drawer and id. */
    List<DrawnChoice> all();
}
