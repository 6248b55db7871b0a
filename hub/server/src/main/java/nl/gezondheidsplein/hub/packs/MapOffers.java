package nl.gezondheidsplein.hub.packs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.ReceivedSheet;

/**
 * The offers of the social map as kiosks show them: active ones that are not past trusting, and
 * wishes of residents. Rendered once for each change of the map and each day.
 */
public final class MapOffers implements Supplier<ShownOffers> {
    private static final Logger LOG = System.getLogger(MapOffers.class.getName());

    private final SocialMaps maps;
    private final ZoneId zone;
    private final Clock clock;
    private final Supplier<Reviews> reviews;
    private final ReentrantLock rendering = new ReentrantLock();
    private volatile Rendered rendered =
            new Rendered(-1, LocalDate.EPOCH, Reviews.NONE, ShownOffers.NONE);

    private record Rendered(long revision, LocalDate day, Reviews reviews, ShownOffers offers) {
        @SuppressWarnings("ReferenceEquality") // The same until a review changes.
        boolean isOf(SocialMap map, LocalDate today, Reviews read) {
            return revision == map.revision() && day.equals(today) && reviews == read;
        }
    }

    /**
     * Renders this map for kiosks on the clock of a zone.
     *
     * @param reviews what readers made of the sentences; the same object while nothing changed
     */
    public MapOffers(SocialMaps maps, ZoneId zone, Clock clock, Supplier<Reviews> reviews) {
        this.maps = maps;
        this.zone = zone;
        this.clock = clock;
        this.reviews = reviews;
    }

    /** Returns what renders offers in the words that readers left. */
    public static OfferBlocks blocks(ZoneId zone, Reviews read) {
        return new OfferBlocks(zone, SentenceSources.choice(read));
    }

    @Override
    public ShownOffers get() {
        SocialMap map = maps.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Reviews read = reviews.get();
        Rendered known = rendered;
        return known.isOf(map, today, read) ? known.offers() : renderAnew(map, today, read);
    }

    private ShownOffers renderAnew(SocialMap map, LocalDate today, Reviews read) {
        rendering.lock();
        try {
            if (!rendered.isOf(map, today, read)) {
                rendered = new Rendered(map.revision(), today, read, render(map, today, read));
            }
            return rendered.offers();
        } finally {
            rendering.unlock();
        }
    }

    private ShownOffers render(SocialMap map, LocalDate today, Reviews read) {
        OfferBlocks blocks = blocks(zone, read);
        List<Offer> offers = new ArrayList<>();
        SortedMap<String, LocalDate> received = new TreeMap<>();
        int unsorted = 0;
        for (nl.gezondheidsplein.hub.squaremap.Offer offer : map.offers(OfferFilter.ALL)) {
            if (offer.freshness(today, zone) == Freshness.EXPIRED) {
                continue;
            }
            Optional<Offer> shown = blocks.render(offer, today);
            unsorted += shown.isEmpty() ? 1 : 0;
            shown.filter(
                            each ->
                                    offer.service().isActive()
                                            || each.facts().is(OfferFacts.Mark.WISH))
                    .ifPresent(
                            each -> {
                                offers.add(each);
                                if (each.verified().isEmpty()) {
                                    received.put(each.id(), offer.receivedOn(zone));
                                }
                            });
        }
        if (unsorted > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} entries of the social map name no stream or no domain; no kiosk shows"
                            + " them.",
                    unsorted);
        }
        return new ShownOffers(offers, new ReceivedSheet(received));
    }
}
