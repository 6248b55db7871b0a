package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.Offer;

/**
 * Port: offers of which somebody said "klopt niet meer" on the public square. Of each only the
 * newest day is kept: not how often, by whom, or where. Any thread may call; each method is one
 * transaction.
 */
public interface Doubts {
    /** Keeps the day on which somebody doubted an offer, in the place of an earlier one. */
    void add(UUID offer, LocalDate day);

    /** Returns the newest day on which each offer was doubted; an offer nobody doubts is absent. */
    Map<UUID, LocalDate> newest();

    /** Returns the day on which an offer was doubted after it was last verified. */
    static Optional<LocalDate> open(Map<UUID, LocalDate> newest, Offer offer) {
        return Optional.ofNullable(newest.get(offer.id()))
                .filter(
                        day ->
                                offer.service()
                                        .verifiedOn()
                                        .filter(on -> !on.isBefore(day))
                                        .isEmpty());
    }
}
