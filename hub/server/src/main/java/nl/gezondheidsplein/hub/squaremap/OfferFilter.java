package nl.gezondheidsplein.hub.squaremap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which offers are wanted. Filters are made of one wish each and add up: an offer passes when it
 * meets them all. Immutable.
 */
public final class OfferFilter {
    /** Every offer. */
    public static final OfferFilter ALL = new OfferFilter(offer -> true);

    private final Predicate<Offer> wish;

    private OfferFilter(Predicate<Offer> wish) {
        this.wish = wish;
    }

    /** Returns the filter that both pass. */
    public OfferFilter and(OfferFilter other) {
        return new OfferFilter(wish.and(other.wish));
    }

    /** Every word stands in its name, description, organisation, places or terms. */
    public static OfferFilter mentioning(String words) {
        List<String> plain = SearchText.words(words);
        return new OfferFilter(offer -> offer.mentions(plain));
    }

    /** It falls under a term, or under a narrower one. */
    public static OfferFilter underTerm(UUID term) {
        return new OfferFilter(offer -> offer.isUnderTerm(term));
    }

    /** It falls under any term of a taxonomy. */
    public static OfferFilter underTaxonomy(UUID taxonomy) {
        return new OfferFilter(offer -> offer.isUnderTaxonomy(taxonomy));
    }

    /** This organisation gives it. */
    public static OfferFilter givenBy(UUID organization) {
        return new OfferFilter(
                offer -> offer.service().organization().equals(Optional.of(organization)));
    }

    /** It changed at this moment or later. */
    public static OfferFilter modifiedSince(Instant moment) {
        return new OfferFilter(offer -> !offer.lastModified().isBefore(moment));
    }

    /**
     * It is meant for nobody younger than this: Open Referral UK asks for "a minimum age of at
     * least the specified value".
     */
    public static OfferFilter minimumAgeFrom(double years) {
        return new OfferFilter(offer -> offer.minimumAge().filter(age -> age >= years).isPresent());
    }

    /** It is meant for nobody older than this. */
    public static OfferFilter maximumAgeTo(double years) {
        return new OfferFilter(offer -> offer.maximumAge().filter(age -> age <= years).isPresent());
    }

    /**
     * One and the same schedule of it is on this weekday, begins at or after one time and ends at
     * or before another, as far as each is asked.
     */
    public static OfferFilter scheduled(
            Optional<DayOfWeek> day, Optional<LocalTime> from, Optional<LocalTime> until) {
        return new OfferFilter(
                offer ->
                        offer.slots().stream()
                                .map(Offer.Slot::schedule)
                                .anyMatch(
                                        schedule ->
                                                day.map(schedule.weekdays()::contains).orElse(true)
                                                        && beginsFrom(schedule, from)
                                                        && endsBy(schedule, until)));
    }

    private static boolean beginsFrom(Schedule schedule, Optional<LocalTime> from) {
        return from.isEmpty()
                || schedule.opens().filter(opens -> !opens.time().isBefore(from.get())).isPresent();
    }

    private static boolean endsBy(Schedule schedule, Optional<LocalTime> until) {
        return until.isEmpty()
                || schedule.closes()
                        .filter(closes -> !closes.time().isAfter(until.get()))
                        .isPresent();
    }

    /** Returns whether a place lies within so many metres of a point. */
    public static boolean isNear(Offer.Site site, Point point, double metres) {
        return site.point().filter(place -> place.metresTo(point) <= metres).isPresent();
    }

    /** Returns whether a place has this postcode, or one that begins with it. */
    public static boolean isAtPostcode(Offer.Site site, String postcode) {
        String plain = Postcodes.plain(postcode);
        return site.location().stream()
                .flatMap(place -> place.addresses().stream())
                .anyMatch(address -> Postcodes.plain(address.postcode()).startsWith(plain));
    }

    boolean accepts(Offer offer) {
        return wish.test(offer);
    }
}
