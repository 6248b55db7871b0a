package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.Offer;

/**
 * An offer with all that one day makes of it.
 *
 * @param ahead its times from the beginning of that day on, in order
 */
record Listing(Offer offer, Optional<Walk> walk, Freshness freshness, List<Moment> ahead) {
    /** The nearest first, and what has no place last. */
    static final Comparator<Listing> BY_DISTANCE =
            Comparator.comparingInt(
                            (Listing listing) ->
                                    listing.walk.map(Walk::metres).orElse(Integer.MAX_VALUE))
                    .thenComparing(listing -> listing.offer.id());

    Listing {
        ahead = List.copyOf(ahead);
    }

    /** When it takes place next. */
    Optional<Moment> next(LocalDateTime now) {
        for (Moment moment : ahead) {
            if (!moment.isOverAt(now)) {
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    /** Whether it had times and all of them are over. */
    boolean isExpired(LocalDateTime now) {
        return !offer.times().isEmpty() && next(now).isEmpty();
    }
}
