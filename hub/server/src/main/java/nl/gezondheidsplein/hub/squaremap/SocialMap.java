package nl.gezondheidsplein.hub.squaremap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole social map at one moment, with what it takes to find things in it. Immutable. */
public final class SocialMap {
    private static final Comparator<MapRecord> BY_NAME =
            Comparator.comparing((MapRecord stored) -> stored.hsds().text("name").orElse(""))
                    .thenComparing(stored -> stored.key().id());

    /** A map without anything. */
    public static final SocialMap EMPTY = of(0, List.of());

    private final long revision;
    private final Map<RecordKey, MapRecord> records;
    private final Map<RecordKind, List<MapRecord>> byKind = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Map<RecordKey, List<MapRecord>>> byOwner =
            new EnumMap<>(RecordKind.class);
    private final Map<UUID, Offer> offers;
    private final Postcodes postcodes;

    private SocialMap(long revision, Map<RecordKey, MapRecord> records) {
        this.revision = revision;
        this.records = records;
        for (RecordKind kind : RecordKind.values()) {
            byKind.put(
                    kind,
                    records.values().stream()
                            .filter(stored -> stored.key().kind() == kind)
                            .sorted(BY_NAME)
                            .toList());
        }
        own(RecordKind.SERVICE, RecordKind.ORGANIZATION);
        own(RecordKind.LOCATION, RecordKind.ORGANIZATION);
        own(RecordKind.SERVICE_AT_LOCATION, RecordKind.SERVICE);
        own(RecordKind.TAXONOMY_TERM, RecordKind.TAXONOMY);
        Map<UUID, Location> locations = typed(RecordKind.LOCATION, Location::new);
        Map<UUID, TaxonomyTerm> terms = typed(RecordKind.TAXONOMY_TERM, this::term);
        offers = new LinkedHashMap<>();
        for (MapRecord service : all(RecordKind.SERVICE)) {
            offers.put(service.key().id(), offer(service, locations, terms));
        }
        postcodes = Postcodes.of(locations.values());
    }

    /** Makes the map of these records; of two with the same key, the last one holds. */
    public static SocialMap of(long revision, Collection<MapRecord> records) {
        Map<RecordKey, MapRecord> byKey = new LinkedHashMap<>();
        records.forEach(stored -> byKey.put(stored.key(), stored));
        return new SocialMap(revision, byKey);
    }

    private void own(RecordKind kind, RecordKind owner) {
        Map<RecordKey, List<MapRecord>> owned = new HashMap<>();
        for (MapRecord stored : all(kind)) {
            stored.hsds()
                    .reference(owner.reference())
                    .ifPresent(
                            id ->
                                    owned.computeIfAbsent(
                                                    new RecordKey(owner, id),
                                                    key -> new ArrayList<>())
                                            .add(stored));
        }
        byOwner.put(kind, owned);
    }

    private <T> Map<UUID, T> typed(RecordKind kind, Function<HsdsObject, T> type) {
        return all(kind).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                stored -> stored.key().id(), stored -> type.apply(stored.hsds())));
    }

    /** A term with the name of its list, which it may have by its id alone. */
    TaxonomyTerm term(HsdsObject hsds) {
        TaxonomyTerm term = new TaxonomyTerm(hsds);
        return term.taxonomyName().isPresent()
                ? term
                : term.taxonomy()
                        .flatMap(id -> find(new RecordKey(RecordKind.TAXONOMY, id)))
                        .map(list -> hsds.with("taxonomy", new Taxonomy(list.hsds()).name()))
                        .map(TaxonomyTerm::new)
                        .orElse(term);
    }

    private Offer offer(
            MapRecord service, Map<UUID, Location> locations, Map<UUID, TaxonomyTerm> terms) {
        Optional<Organization> organization =
                new Service(service.hsds())
                        .organization()
                        .flatMap(id -> find(new RecordKey(RecordKind.ORGANIZATION, id)))
                        .map(stored -> new Organization(stored.hsds()));
        List<Offer.Site> sites =
                owned(RecordKind.SERVICE_AT_LOCATION, service.key()).stream()
                        .map(
                                stored ->
                                        Offer.Site.of(
                                                stored,
                                                new ServiceAtLocation(stored.hsds())
                                                        .location()
                                                        .flatMap(
                                                                id ->
                                                                        Optional.ofNullable(
                                                                                locations.get(
                                                                                        id)))))
                        .toList();
        return Offer.of(service, organization, sites, terms);
    }

    /** Returns the number of the change that made it so. */
    public long revision() {
        return revision;
    }

    /** Returns one record. */
    public Optional<MapRecord> find(RecordKey key) {
        return Optional.ofNullable(records.get(key));
    }

    /** Returns all records of a kind, ordered by name. */
    public List<MapRecord> all(RecordKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Returns the records of a kind whose name or description holds all these words. */
    public List<MapRecord> named(RecordKind kind, String words) {
        List<String> wanted = SearchText.words(words);
        return all(kind).stream()
                .filter(
                        stored -> {
                            String text =
                                    SearchText.of(
                                            stored.hsds().text("name").orElse("")
                                                    + "\n"
                                                    + stored.hsds().text("description").orElse(""));
                            return wanted.stream().allMatch(text::contains);
                        })
                .toList();
    }

    /** Returns every record. */
    public Collection<MapRecord> all() {
        return List.copyOf(records.values());
    }

    /**
     * Returns the records of a kind that name another as the one they belong to, ordered by name.
     */
    public List<MapRecord> owned(RecordKind kind, RecordKey owner) {
        return List.copyOf(byOwner.getOrDefault(kind, Map.of()).getOrDefault(owner, List.of()));
    }

    /** Returns the offer of a service. */
    public Optional<Offer> offer(UUID service) {
        return Optional.ofNullable(offers.get(service));
    }

    /** Returns the offers that pass a filter, ordered by name. */
    public List<Offer> offers(OfferFilter filter) {
        return offers.values().stream().filter(filter::accepts).toList();
    }

    /** Returns about where a postcode is, as far as the places in the map tell. */
    public Optional<Point> whereIs(String postcode) {
        return postcodes.centre(postcode);
    }
}
