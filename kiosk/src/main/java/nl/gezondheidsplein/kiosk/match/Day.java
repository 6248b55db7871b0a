package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Everything that one day makes of the social map, worked out once: rules written out, freshness
 * judged. Immutable.
 */
final class Day {
    /** How many days the agenda looks ahead, the first included. */
    static final int DAYS = 7;

    private final LocalDate date;
    private final List<Listing> listings;
    private final List<AgendaItem> agenda;

    /** The nearest first. */
    private final List<Listing> around;

    /**
     * @param listings without wishes of residents and what is past trusting, in the order of their
     *     ids
     */
    Day(LocalDate date, List<Listing> listings) {
        this.date = date;
        this.listings = List.copyOf(listings);
        this.around = listings.stream().sorted(Listing.BY_DISTANCE).toList();
        this.agenda =
                listings.stream()
                        .flatMap(
                                listing ->
                                        listing.ahead().stream()
                                                .filter(
                                                        moment ->
                                                                moment.day()
                                                                        .isBefore(
                                                                                date.plusDays(
                                                                                        DAYS)))
                                                .map(m -> new AgendaItem(listing.offer(), m)))
                        .sorted(AgendaItem.ORDER)
                        .toList();
    }

    LocalDate date() {
        return date;
    }

    List<Listing> listings() {
        return listings;
    }

    List<AgendaItem> agenda(LocalDateTime now, LocalDate until, AgendaFilter filter) {
        return agenda.stream()
                .takeWhile(item -> !item.moment().day().isAfter(until))
                .filter(item -> !item.moment().isOverAt(now) && filter.takes(item.offer()))
                .toList();
    }

    List<MapItem> map(LocalDateTime now, AgendaFilter filter) {
        return around.stream()
                .filter(listing -> filter.takes(listing.offer()) && !listing.isExpired(now))
                .map(listing -> new MapItem(listing.offer(), listing.walk()))
                .toList();
    }
}
