package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When the offers that nobody ever verified came in: {@code received.json} of a pack. A file of its
 * own, since kiosks of an older version refuse an offer that says more than they know.
 *
 * @param days by the id of the offer
 */
public record ReceivedSheet(SortedMap<String, LocalDate> days) {
    /** So many fit in the largest file of a pack. */
    static final int MAX_OFFERS = 35_000;

    /** Every offer was verified, or nobody says when one came in. */
    public static final ReceivedSheet EMPTY = new ReceivedSheet(new TreeMap<>());

    public ReceivedSheet {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        Checks.range("the number of offers", days.size(), 0, MAX_OFFERS);
        days.keySet().forEach(id -> Checks.form("id", id, Offer.ID));
        days.values().forEach(day -> Checks.day("a day", day));
    }

    /** When this offer came in, where that decides how far it can be trusted. */
    public Optional<LocalDate> of(String offer) {
        return Optional.ofNullable(days.get(offer));
    }
}
