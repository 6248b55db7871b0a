package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.Organization;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.protocol.Freshness;

/**
 * What must be verified, by whom (R10), and how the map stands as a whole.
 *
 * @param due what residents doubt first, then what is oldest
 * @param figures how many offers are how fresh
 * @param dueByOrganization how many are due with each organisation, by name
 */
public record Upkeep(
        List<Due> due, Map<Freshness, Integer> figures, Map<String, Integer> dueByOrganization) {
    private static final String NOBODY = "geen organisatie";

    private static final Comparator<Due> MOST_URGENT_FIRST =
            Comparator.comparing((Due due) -> due.doubted().isEmpty())
                    .thenComparing(Due::freshness, Comparator.reverseOrder())
                    .thenComparing(due -> due.offer().service().verifiedOn().orElse(LocalDate.MIN))
                    .thenComparing(due -> due.offer().service().name());

    /**
     * One offer that must be verified.
     *
     * @param doubted on which day a resident last said that it is not right any more, since it was
     *     verified
     */
    public record Due(Offer offer, Freshness freshness, Optional<LocalDate> doubted) {
        /** Returns whom to ask: the organisation and, if known, the role there. */
        public String whom() {
            String organization = offer.organization().map(Organization::name).orElse(NOBODY);
            return offer.service().contacts().stream()
                    .map(Contact::role)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(role -> organization + ", " + role)
                    .orElse(organization);
        }
    }

    /**
     * Judges every offer that goes on.
     *
     * @param doubted the newest day on which each offer was doubted
     */
    public static Upkeep of(
            SocialMap map, Map<UUID, LocalDate> doubted, LocalDate today, ZoneId zone) {
        Map<Freshness, Integer> figures = new EnumMap<>(Freshness.class);
        for (Freshness freshness : Freshness.values()) {
            figures.put(freshness, 0);
        }
        List<Due> all =
                map.offers(OfferFilter.ALL).stream()
                        .filter(offer -> offer.service().isActive())
                        .map(
                                offer ->
                                        new Due(
                                                offer,
                                                offer.freshness(today, zone),
                                                Doubts.open(doubted, offer)))
                        .toList();
        all.forEach(one -> figures.merge(one.freshness(), 1, Integer::sum));
        List<Due> due =
                all.stream()
                        .filter(
                                one ->
                                        one.freshness() != Freshness.CURRENT
                                                || one.doubted().isPresent())
                        .sorted(MOST_URGENT_FIRST)
                        .toList();
        Map<String, Integer> byOrganization = new TreeMap<>();
        due.forEach(
                one ->
                        byOrganization.merge(
                                one.offer().organization().map(Organization::name).orElse(NOBODY),
                                1,
                                Integer::sum));
        return new Upkeep(due, figures, byOrganization);
    }
}
