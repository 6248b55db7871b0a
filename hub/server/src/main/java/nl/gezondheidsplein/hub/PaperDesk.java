package nl.gezondheidsplein.hub;

import java.util.List;
import java.util.SortedMap;
import nl.gezondheidsplein.hub.results.PaperCount;
import nl.gezondheidsplein.hub.results.PaperCounts;
import nl.gezondheidsplein.hub.voices.PaperLists;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Hands lists on paper to the counts; pages, which enter them, see no count. */
record PaperDesk(PaperCounts counts) implements PaperLists {
    private static final String VOTE = "vote.";

    @Override
    public PaperList enter(
            NeighbourhoodId neighbourhood,
            String question,
            String source,
            SortedMap<String, Long> answers) {
        return list(counts.enter(neighbourhood, VOTE + question, source, answers));
    }

    @Override
    public List<PaperList> of(NeighbourhoodId neighbourhood, int from, int most) {
        return counts.of(neighbourhood, VOTE, from, most).stream().map(PaperDesk::list).toList();
    }

    private static PaperList list(PaperCount count) {
        return new PaperList(
                count.id(),
                count.histogram().substring(VOTE.length()),
                count.source(),
                count.n(),
                count.month());
    }
}
