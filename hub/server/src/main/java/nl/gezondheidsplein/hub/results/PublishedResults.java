package nl.gezondheidsplein.hub.results;

import java.util.List;
import java.util.Optional;

/**
 * The only way to figures: what the gate let through, as it was frozen when its period was
 * released.
 *
 * <p>Pages, the API, exports and the public square all read here, for their own audience. Any
 * thread may call.
 */
public interface PublishedResults {
    /**
     * Returns the periods that were released for an area, newest first, years included.
     *
     * @param area a neighbourhood or a wijk
     */
    List<String> periods(String area, Audience audience, int atMost);

    /** Returns what was published of an area in a period, or nothing when it was not released. */
    Optional<PublishedDocument> find(String period, String area, Audience audience);

    /** Returns what was published last of an area, years not included. */
    Optional<PublishedDocument> latest(String area, Audience audience);
}
