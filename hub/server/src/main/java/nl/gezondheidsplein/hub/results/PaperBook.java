package nl.gezondheidsplein.hub.results;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the lists on paper, written in one transaction with what they count. */
public interface PaperBook {
    /** Keeps a list, and lets it be booked in the same transaction. */
    void enter(PaperCount list, Consumer<OpenPeriods> booking);

    /** Returns the lists of a neighbourhood that were entered in a month. */
    List<PaperCount> of(NeighbourhoodId neighbourhood, YearMonth month);

    /**
     * Returns lists of a neighbourhood, those of the newest month first.
     *
     * @param of how their histograms begin
     * @param from how many to leave out
     * @param most how many to return at most
     */
    List<PaperCount> of(NeighbourhoodId neighbourhood, String of, int from, int most);
}
