package nl.gezondheidsplein.hub.results;

import java.util.SortedMap;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * Port: the aggregates of periods that are not released yet, inside a transaction that is already
 * under way.
 */
public interface OpenPeriods {
    /**
     * Opens a period if it is new, and keeps it from being released until the transaction ends.
     *
     * @return false when it was released before
     */
    boolean keepOpen(Period period);

    /** Adds to the counts of one histogram. */
    void addCounts(
            Period period, String neighbourhood, String histogram, SortedMap<String, Long> answers);

    /** Adds to what one kiosk brought to one histogram. */
    void addContribution(Period period, Contributor contributor, String histogram, long n);

    /** Adds to what came to one histogram on paper. */
    void addPaper(Period period, NeighbourhoodId neighbourhood, String histogram, long n);
}
