package nl.gezondheidsplein.hub.packs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;

/** What the kiosks of a neighbourhood say of events and notices, for its public square. */
public final class SquareAgenda {
    private final AreaRegister areas;
    private final PackSources sources;
    private final Supplier<Reviews> reviews;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param reviews what readers made of the texts
     * @param zone of the places
     */
    public SquareAgenda(
            AreaRegister areas,
            PackSources sources,
            Supplier<Reviews> reviews,
            Clock clock,
            ZoneId zone) {
        this.areas = areas;
        this.sources = sources;
        this.reviews = reviews;
        this.clock = clock;
        this.zone = zone;
    }

    /** Returns the events that are not over, the next one first. */
    public List<Offer> events(NeighbourhoodId neighbourhood) {
        Reviews read = reviews.get();
        EventOffers said = new EventOffers(MapOffers.blocks(zone, read));
        Map<String, Offer> byId = new LinkedHashMap<>();
        for (Place place : areas.places(neighbourhood)) {
            EventContent events = sources.events().at(place).reviewed(new ReviewedSheets(read));
            said.of(events, today()).forEach(offer -> byId.putIfAbsent(offer.id(), offer));
        }
        List<Offer> offers = new ArrayList<>(byId.values());
        offers.sort(
                Comparator.comparing((Offer offer) -> offer.verified().orElse(LocalDate.MAX))
                        .thenComparing(Offer::id));
        return offers;
    }

    /** Returns the notices that have not ended, what ends first first. */
    public List<NoticeSheet.Notice> notices(NeighbourhoodId neighbourhood) {
        Map<String, NoticeSheet.Notice> byId = new LinkedHashMap<>();
        for (Place place : areas.places(neighbourhood)) {
            sources.notices()
                    .at(place)
                    .on(today())
                    .forEach(notice -> byId.putIfAbsent(notice.id(), notice));
        }
        return byId.values().stream()
                .sorted(
                        Comparator.comparing(NoticeSheet.Notice::until)
                                .thenComparing(NoticeSheet.Notice::id))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
