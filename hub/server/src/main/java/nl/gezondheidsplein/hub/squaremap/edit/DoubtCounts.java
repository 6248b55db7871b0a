package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.Map;
import java.util.UUID;

/**
 * Port: how often residents tapped "klopt niet meer" since an offer was last verified. Counts come
 * from released figures only; an offer without a count is absent.
 */
public interface DoubtCounts {
    /** Nobody has tapped anything yet. */
    DoubtCounts NONE = Map::of;

    /** Returns the count of each offer. */
    Map<UUID, Integer> byOffer();
}
