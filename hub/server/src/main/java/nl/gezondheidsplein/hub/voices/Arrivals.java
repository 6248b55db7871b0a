package nl.gezondheidsplein.hub.voices;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * Port: people who came to an offer with its code, as its organiser counted them. They go the way
 * of all counts and never come back here.
 */
public interface Arrivals {
    /**
     * What stays of a count: of which kind of offer, never of which one.
     *
     * @param category as the use of kiosks is counted by
     * @param source who counted
     * @param month in which it was entered
     */
    record ArrivalList(String category, String source, long n, YearMonth month) {}

    /**
     * Counts people who came.
     *
     * @param code of the offer, as it stands on a slip
     * @return empty when no offer has this code
     * @throws IllegalArgumentException when it has no source, or too few or too many people
     */
    Optional<ArrivalList> enter(NeighbourhoodId neighbourhood, String code, String source, long n);

    /**
     * Returns what was entered for a neighbourhood, the newest month first.
     *
     * @param from how many to leave out
     * @param most how many to return at most
     */
    List<ArrivalList> of(NeighbourhoodId neighbourhood, int from, int most);

    /** A kind of offer as editors call it. */
    String words(String category);
}
