package nl.gezondheidsplein.hub;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.results.PaperCount;
import nl.gezondheidsplein.hub.results.PaperCounts;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.voices.Arrivals;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Finds the kind of offer of a code and hands the arrivals to the counts; pages see neither. */
record ArrivalDesk(PaperCounts counts, SocialMaps maps) implements Arrivals {
    @Override
    public Optional<ArrivalList> enter(
            NeighbourhoodId neighbourhood, String code, String source, long n) {
        return OfferBlocks.withCode(maps.current(), code)
                .flatMap(OfferBlocks::category)
                .map(category -> list(counts.enterArrivals(neighbourhood, category, source, n)));
    }

    @Override
    public List<ArrivalList> of(NeighbourhoodId neighbourhood, int from, int most) {
        return counts.of(neighbourhood, PaperCounts.ARRIVED, from, most).stream()
                .map(ArrivalDesk::list)
                .toList();
    }

    private static ArrivalList list(PaperCount count) {
        return new ArrivalList(
                count.histogram().substring(PaperCounts.ARRIVED.length()),
                count.source(),
                count.n(),
                count.month());
    }

    @Override
    public String words(String category) {
        return maps.current().offers(OfferFilter.ALL).stream()
                .map(Offer::terms)
                .flatMap(List::stream)
                .filter(term -> term.code().filter(category::equals).isPresent())
                .map(TaxonomyTerm::name)
                .findFirst()
                .orElse(category);
    }
}
