package nl.gezondheidsplein.hub.packs;

import java.util.List;

/** Port: the sheets that editors publish beside the social map. Any thread may call. */
public interface ContentBook {
    /** Keeps pieces, each in the place of the one of its kind and scope; all or none. */
    void put(List<ContentPiece> pieces);

    /** Returns every piece, ordered by kind and scope. */
    List<ContentPiece> all();
}
