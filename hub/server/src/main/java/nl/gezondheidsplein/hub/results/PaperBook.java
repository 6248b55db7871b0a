package nl.gezondheidsplein.hub.results;

import java.util.List;
import java.util.function.Consumer;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the lists on paper, written in one transaction with what they count. */
public interface PaperBook {
    /** Keeps a list, and lets it be booked in the same transaction. */
    void enter(PaperCount list, Consumer<OpenPeriods> booking);

    /** Returns the lists of a neighbourhood, those of the newest month first. */
    List<PaperCount> of(NeighbourhoodId neighbourhood);
}
