package nl.gezondheidsplein.hub.squaremap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.Moment;

/**
 * What takes place when, over all offers that residents may be shown: active ones that are not past
 * trusting.
 */
public final class Agenda {
    private static final Comparator<Entry> IN_ORDER =
            Comparator.comparing((Entry entry) -> entry.occurrence().day())
                    .thenComparing(entry -> entry.occurrence().order())
                    .thenComparing(entry -> entry.offer().service().name())
                    .thenComparing(entry -> entry.schedule().id());

    private final ZoneId zone;
    private final Occurrences occurrences;

    /** One offer at one time and, if known, one place. */
    public record Entry(
            Offer offer,
            Schedule schedule,
            Optional<Location> location,
            Moment occurrence,
            Freshness freshness) {}

    /** Tells times on the clock of this zone. */
    public Agenda(ZoneId zone) {
        this.zone = zone;
        this.occurrences = new Occurrences(zone);
    }

    /** Returns what takes place on so many days from today on, in order. */
    public List<Entry> of(SocialMap map, LocalDate today, int days) {
        return map.offers(OfferFilter.ALL).stream()
                .flatMap(offer -> of(offer, today, days).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** Returns when one offer takes place on so many days from today on, in order. */
    public List<Entry> of(Offer offer, LocalDate today, int days) {
        Freshness freshness = offer.freshness(today, zone);
        if (!offer.service().isActive() || freshness == Freshness.EXPIRED) {
            return List.of();
        }
        LocalDate last = today.plusDays(days - 1L);
        return offer.slots().stream()
                .flatMap(
                        slot ->
                                occurrences.between(slot.schedule(), today, last).stream()
                                        .map(
                                                occurrence ->
                                                        new Entry(
                                                                offer,
                                                                slot.schedule(),
                                                                slot.location(),
                                                                occurrence,
                                                                freshness)))
                .sorted(IN_ORDER)
                .toList();
    }
}
