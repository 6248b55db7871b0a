package nl.gezondheidsplein.hub.squaremap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Terms that every map must have in which offers are sorted: without them an editor could not say
 * that an offer is sensitive. Their codes are what kiosks know them by.
 */
public final class PleinTerms {
    /** Women only, sensitive, connector, wish. */
    public static final String MARKS = "Kenmerken";

    /** What a place or an offer has for who needs it. */
    public static final String ACCESS = "Toegang";

    private static final String SOURCE = "hub";

    private static final List<Own> ALL =
            List.of(
                    new Own(MARKS, "alleen-vrouwen", "Alleen voor vrouwen"),
                    new Own(MARKS, "gevoelig", "Gevoelig onderwerp"),
                    new Own(MARKS, "verbinder", "Iemand die meegaat en de weg weet"),
                    new Own(MARKS, "wens", "Wens van bewoners, nog niet gelukt"),
                    new Own(ACCESS, "rolstoel", "Rolstoel"),
                    new Own(ACCESS, "lift", "Lift"),
                    new Own(ACCESS, "toilet", "Toilet voor rolstoelen"),
                    new Own(ACCESS, "ringleiding", "Ringleiding"),
                    new Own(ACCESS, "stille-ruimte", "Rustige kamer"));

    private record Own(String taxonomy, String code, String name) {}

    private PleinTerms() {}

    /** Returns the term of a list by its code; one that names no list can't be ticked. */
    static Optional<UUID> find(SocialMap map, String taxonomy, String code) {
        return map.all(RecordKind.TAXONOMY_TERM).stream()
                .map(stored -> map.term(stored.hsds()))
                .filter(term -> term.code().filter(code::equals).isPresent())
                .filter(term -> term.taxonomyName().filter(taxonomy::equals).isPresent())
                .filter(
                        term ->
                                term.taxonomy()
                                        .map(id -> new RecordKey(RecordKind.TAXONOMY, id))
                                        .flatMap(map::find)
                                        .isPresent())
                .map(TaxonomyTerm::id)
                .findFirst();
    }

    /** Returns the records that this map lacks. */
    static List<MapRecord> missing(SocialMap map, Instant now) {
        List<MapRecord> missing = new ArrayList<>();
        for (String taxonomy : List.of(MARKS, ACCESS)) {
            Optional<UUID> known = taxonomy(map, taxonomy);
            UUID id = known.orElseGet(() -> named(taxonomy));
            if (known.isEmpty()) {
                missing.add(stored(RecordKind.TAXONOMY, id, taxonomy, now, Optional.empty()));
            }
            ALL.stream()
                    .filter(own -> own.taxonomy().equals(taxonomy))
                    .filter(own -> find(map, taxonomy, own.code()).isEmpty())
                    .map(
                            own ->
                                    stored(
                                            RecordKind.TAXONOMY_TERM,
                                            named(taxonomy + "/" + own.code()),
                                            own.name(),
                                            now,
                                            Optional.of(new Under(own, id))))
                    .forEach(missing::add);
        }
        return missing;
    }

    private record Under(Own own, UUID taxonomy) {}

    private static Optional<UUID> taxonomy(SocialMap map, String name) {
        return map.all(RecordKind.TAXONOMY).stream()
                .filter(stored -> new Taxonomy(stored.hsds()).name().equals(name))
                .map(stored -> stored.key().id())
                .findFirst();
    }

    private static MapRecord stored(
            RecordKind kind, UUID id, String name, Instant now, Optional<Under> under) {
        var body = HsdsObject.empty(id).toJson().put("name", name).put("description", name);
        under.ifPresent(
                term ->
                        body.put("code", term.own().code())
                                .put("taxonomy", term.own().taxonomy())
                                .put("taxonomy_id", term.taxonomy().toString()));
        return new MapRecord(new RecordKey(kind, id), HsdsObject.of(body), SOURCE, now);
    }

    /** The same on every hub, so that maps that meet do not have it twice. */
    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(
                ("gezondheidsplein " + name).getBytes(StandardCharsets.UTF_8));
    }
}
