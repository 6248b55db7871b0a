package nl.gezondheidsplein.hub.squaremap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.Freshness;

/**
 * One entry of the social map: a service with who gives it and where, made ready for finding.
 * Immutable.
 */
public final class Offer {
    /** One place of an offer; the location is absent when it is not in the map. */
    public record Site(
            MapRecord stored,
            ServiceAtLocation link,
            Optional<Location> location,
            Optional<Point> point) {
        static Site of(MapRecord stored, Optional<Location> location) {
            return new Site(
                    stored,
                    new ServiceAtLocation(stored.hsds()),
                    location,
                    location.flatMap(Location::point));
        }
    }

    /** One schedule of an offer, with the place it holds for if it is one. */
    public record Slot(Schedule schedule, Optional<Location> location) {}

    // Asked of every offer at every search, so not read from the object each time.
    private final MapRecord stored;
    private final Optional<Double> minimumAge;
    private final Optional<Double> maximumAge;

    private final Service service;
    private final Instant received;
    private final Optional<Organization> organization;
    private final List<Site> sites;
    private final List<Slot> slots;
    private final List<TaxonomyTerm> namedTerms;
    private final Set<UUID> terms;
    private final Set<UUID> taxonomies;
    private final String searchText;

    private Offer(
            MapRecord stored,
            Optional<Organization> organization,
            List<Site> sites,
            Map<UUID, TaxonomyTerm> knownTerms) {
        this.stored = stored;
        this.service = new Service(stored.hsds());
        this.received = stored.received();
        this.minimumAge = service.minimumAge();
        this.maximumAge = service.maximumAge();
        this.organization = organization;
        this.sites = List.copyOf(sites);
        this.slots = slots(service, sites);
        List<TaxonomyTerm> found =
                attributes(service, sites)
                        .flatMap(attribute -> attribute.term().stream())
                        .distinct()
                        .flatMap(term -> Optional.ofNullable(knownTerms.get(term)).stream())
                        .toList();
        this.namedTerms = found;
        this.terms = withWiderTerms(found, knownTerms);
        this.taxonomies =
                found.stream()
                        .flatMap(term -> term.taxonomy().stream())
                        .collect(Collectors.toUnmodifiableSet());
        this.searchText = searchText(found);
    }

    static Offer of(
            MapRecord stored,
            Optional<Organization> organization,
            List<Site> sites,
            Map<UUID, TaxonomyTerm> knownTerms) {
        return new Offer(stored, organization, sites, knownTerms);
    }

    /** A schedule may stand with the service and, more precisely, with one of its places. */
    private static List<Slot> slots(Service service, List<Site> sites) {
        Map<UUID, Slot> byId = new LinkedHashMap<>();
        for (Site site : sites) {
            for (Schedule schedule : site.link().schedules()) {
                byId.putIfAbsent(schedule.id(), new Slot(schedule, site.location()));
            }
        }
        Optional<Location> only =
                sites.size() == 1 ? sites.getFirst().location() : Optional.empty();
        for (Schedule schedule : service.schedules()) {
            byId.putIfAbsent(schedule.id(), new Slot(schedule, only));
        }
        return List.copyOf(byId.values());
    }

    private static Stream<Attribute> attributes(Service service, List<Site> sites) {
        return Stream.concat(
                service.attributes().stream(),
                sites.stream()
                        .flatMap(
                                site ->
                                        Stream.concat(
                                                site.link().attributes().stream(),
                                                site.location().stream()
                                                        .flatMap(
                                                                place ->
                                                                        place
                                                                                .attributes()
                                                                                .stream()))));
    }

    /** Who asks for a wide term means the narrower ones too. */
    private static Set<UUID> withWiderTerms(
            List<TaxonomyTerm> found, Map<UUID, TaxonomyTerm> known) {
        Set<UUID> all = new HashSet<>();
        for (TaxonomyTerm term : found) {
            Optional<UUID> next = Optional.of(term.id());
            while (next.isPresent() && all.add(next.get())) {
                next = Optional.ofNullable(known.get(next.get())).flatMap(TaxonomyTerm::parent);
            }
        }
        return Set.copyOf(all);
    }

    private String searchText(List<TaxonomyTerm> found) {
        Stream<String> own =
                Stream.of(
                                Optional.of(service.name()),
                                service.hsds().text("alternate_name"),
                                service.description(),
                                organization.map(Organization::name))
                        .flatMap(Optional::stream);
        Stream<String> places =
                sites.stream().flatMap(site -> site.location().flatMap(Location::line).stream());
        Stream<String> names = found.stream().map(TaxonomyTerm::name);
        return SearchText.of(
                Stream.of(own, places, names).flatMap(s -> s).collect(Collectors.joining("\n")));
    }

    public UUID id() {
        return stored.key().id();
    }

    /** Returns the record of its service. */
    public MapRecord stored() {
        return stored;
    }

    Optional<Double> minimumAge() {
        return minimumAge;
    }

    Optional<Double> maximumAge() {
        return maximumAge;
    }

    public Service service() {
        return service;
    }

    /**
     * Returns whether anything that is told of it is made up for the demo: a time, an address, whom
     * to ask, or all of it.
     */
    public boolean isDemo() {
        return Stream.of(
                        Stream.of(stored.hsds()),
                        organization.stream().map(Organization::hsds),
                        sites.stream().map(site -> site.link().hsds()),
                        sites.stream()
                                .flatMap(site -> site.location().stream())
                                .map(Location::hsds))
                .flatMap(told -> told)
                .anyMatch(told -> told.isTrueAnywhere("demo"));
    }

    public Optional<Organization> organization() {
        return organization;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Slot> slots() {
        return slots;
    }

    /** Returns the terms it and its places name, in that order, without wider ones. */
    public List<TaxonomyTerm> terms() {
        return namedTerms;
    }

    /** Returns when its service last changed, or came in when the source does not say. */
    public Instant lastModified() {
        return service.lastModified().orElse(received);
    }

    /** Returns how far it can be trusted on a day on the clock of a zone. */
    public Freshness freshness(LocalDate today, ZoneId zone) {
        return Freshness.of(service.verifiedOn(), receivedOn(zone), today);
    }

    /** Returns the day on which it came in, on the clock of a zone. */
    public LocalDate receivedOn(ZoneId zone) {
        return LocalDate.ofInstant(received, zone);
    }

    /** Returns whether it falls under a term, or under a narrower one. */
    boolean isUnderTerm(UUID term) {
        return terms.contains(term);
    }

    boolean isUnderTaxonomy(UUID taxonomy) {
        return taxonomies.contains(taxonomy);
    }

    /** Returns whether all these words, made plain, stand somewhere in what is told of it. */
    boolean mentions(List<String> plainWords) {
        for (String word : plainWords) {
            if (!searchText.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
