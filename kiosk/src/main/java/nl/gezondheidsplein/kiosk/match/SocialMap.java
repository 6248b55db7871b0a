package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.TimeRule;

/**
 * The offers of one content pack, asked at one place. The first question of a day writes out the
 * times of every offer, which takes a while for a large map: let a thread of its own {@link
 * #prepare} the day. After that every answer comes from memory. Safe from every thread.
 */
public final class SocialMap {
    /** How many coming times an offer's own screen shows. */
    public static final int NEXT_TIMES = 3;

    /** So many of every rule are written out: a week of every day, and one after it. */
    private static final int AHEAD = Day.DAYS + 1;

    private final List<Offer> offers;
    private final ReceivedSheet received;
    private final Optional<GeoPoint> here;
    private final Times times;
    private volatile Optional<Day> known = Optional.empty();

    /**
     * @param received when those came in that nobody ever verified
     * @param here where the kiosk stands; when absent nothing is near or far
     */
    public SocialMap(
            List<Offer> offers, ReceivedSheet received, Optional<GeoPoint> here, Times times) {
        this.offers = offers.stream().sorted(Comparator.comparing(Offer::id)).toList();
        this.received = received;
        this.here = here;
        this.times = times;
    }

    /** Works out what the day makes of the offers, so that no resident waits for it. */
    public void prepare(LocalDate date) {
        var _ = day(date);
    }

    /** Whether there is nothing on it. */
    public boolean isEmpty() {
        return offers.isEmpty();
    }

    /** The offer with this id, if there still is one. */
    public Optional<Offer> offer(String id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** What fits somebody's wish now. */
    public Matches match(Seeker seeker, LocalDateTime now) {
        return new Matching(seeker, now).among(day(now.toLocalDate()).listings());
    }

    /**
     * What there still is to do from now on, in order of time.
     *
     * @param until the last day asked for; no more than a week is told
     */
    public List<AgendaItem> agenda(LocalDateTime now, LocalDate until, AgendaFilter filter) {
        return day(now.toLocalDate()).agenda(now, until, filter);
    }

    /** What there is around here, the nearest first and what has no place last. */
    public List<MapItem> around(LocalDateTime now, AgendaFilter filter) {
        return day(now.toLocalDate()).map(now, filter);
    }

    /** The next times of one offer. */
    public List<Moment> next(Offer offer, LocalDateTime now) {
        return ahead(offer, now.toLocalDate()).stream()
                .filter(moment -> !moment.isOverAt(now))
                .limit(NEXT_TIMES)
                .toList();
    }

    /** The way to an offer; empty when it has no place or the kiosk does not know its own. */
    public Optional<Walk> walk(Offer offer) {
        return here.flatMap(
                from -> offer.spot().flatMap(OfferSpot::point).map(to -> Walk.between(from, to)));
    }

    /** How far an offer can be trusted on a day: no network is needed for its time to run out. */
    public Freshness freshness(Offer offer, LocalDate date) {
        return Freshness.of(offer.verified(), received.of(offer.id()).orElse(date), date);
    }

    private Day day(LocalDate date) {
        Optional<Day> day = known.filter(found -> found.date().equals(date));
        if (day.isPresent()) {
            return day.get();
        }
        Day fresh =
                new Day(
                        date,
                        offers.stream()
                                .filter(offer -> !offer.facts().is(Mark.WISH))
                                .map(offer -> listing(offer, date))
                                .filter(listing -> listing.freshness() != Freshness.EXPIRED)
                                .toList());
        known = Optional.of(fresh);
        return fresh;
    }

    private Listing listing(Offer offer, LocalDate date) {
        return new Listing(offer, walk(offer), freshness(offer, date), ahead(offer, date));
    }

    /** What began yesterday evening may not be over yet, so yesterday is looked at too. */
    private List<Moment> ahead(Offer offer, LocalDate date) {
        return offer.times().stream()
                .flatMap(rule -> from(rule, date.minusDays(1)))
                .filter(moment -> !moment.isOverAt(date.atStartOfDay()))
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<Moment> from(TimeRule rule, LocalDate day) {
        return times.from(rule, day, AHEAD + 1).stream();
    }
}
