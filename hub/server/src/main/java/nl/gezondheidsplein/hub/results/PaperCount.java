package nl.gezondheidsplein.hub.results;

import java.time.YearMonth;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * What stays of a list on paper that somebody entered by hand, as of a window of a kiosk: never
 * what was answered.
 *
 * @param histogram as {@code vote.bankjes}
 * @param source what the list is called, such as "Bewonersavond"
 * @param n how many people answered on it
 * @param month in which it was entered
 */
public record PaperCount(
        String id,
        NeighbourhoodId neighbourhood,
        String histogram,
        String source,
        long n,
        YearMonth month) {

    /** The longest name of a source, in characters. */
    public static final int MOST_CHARACTERS = 60;

    /** Fewer than a window of a kiosk needs never count. */
    public static final int FEWEST = 10;

    /** More than anybody would count by hand. */
    public static final int MOST = 10_000;

    /**
     * @throws IllegalArgumentException when it has no source, or too few or too many people
     */
    public PaperCount {
        source = source.strip();
        if (source.isEmpty() || source.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A list on paper has a name of 1 to 60 characters");
        }
        if (n < FEWEST || n > MOST) {
            throw new IllegalArgumentException("A list on paper counts 10 to 10,000 people");
        }
    }
}
