package nl.gezondheidsplein.hub.voices;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: lists on paper, whose answers go the way of all counts and never come back here. */
public interface PaperLists {
    /**
     * What stays of a list.
     *
     * @param question the id of what was asked
     * @param source what the list is called
     * @param n how many people answered on it
     * @param month in which it was entered
     */
    record PaperList(String id, String question, String source, long n, YearMonth month) {}

    /**
     * Counts a list.
     *
     * @param answers how many gave each answer
     * @throws IllegalArgumentException when it has no source, or too few or too many people
     */
    PaperList enter(
            NeighbourhoodId neighbourhood,
            String question,
            String source,
            SortedMap<String, Long> answers);

    /**
     * Returns what was entered for a neighbourhood, the newest month first.
     *
     * @param from how many to leave out
     * @param most how many to return at most
     */
    List<PaperList> of(NeighbourhoodId neighbourhood, int from, int most);
}
