package nl.gezondheidsplein.hub.squaremap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes terms of what editors once ticked in two fields that no kiosk reads, {@code marks} and
 * {@code access}: a stored "sensitive" must count. Sees to it too that a map in which offers are
 * sorted has the terms to tick. Done when a hub starts and after every import, for a file may come
 * from a hub of before; a map in which all is well is left alone.
 */
public final class FormerTicks {
    private static final String SORTED_BY = "Stromen";

    private static final Map<String, Former> FIELDS =
            Map.of(
                    "marks",
                    new Former(
                            PleinTerms.MARKS,
                            Map.of(
                                    "women-only", "alleen-vrouwen",
                                    "sensitive", "gevoelig",
                                    "connector", "verbinder",
                                    "wish", "wens")),
                    "access",
                    new Former(
                            PleinTerms.ACCESS,
                            Map.of(
                                    "wheelchair", "rolstoel",
                                    "lift", "lift",
                                    "toilet", "toilet",
                                    "hearing-loop", "ringleiding",
                                    "quiet-room", "stille-ruimte")));

    /** Editors change the map seldom; so many in a row means that something else is wrong. */
    private static final int ATTEMPTS = 5;

    private final SocialMapStore store;
    private final InstantSource clock;

    /** What a field held: the list its words stand in now, and their codes there. */
    private record Former(String taxonomy, Map<String, String> codes) {}

    /** Works on this store. */
    public FormerTicks(SocialMapStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Puts right what is not. */
    public void settle() {
        for (int attempt = 1; ; attempt++) {
            SocialMap map = store.load();
            List<MapRecord> put = work(map);
            if (put.isEmpty()) {
                return;
            }
            try {
                store.change(map.revision(), put, List.of());
                return;
            } catch (SocialMapMovedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private List<MapRecord> work(SocialMap map) {
        List<MapRecord> former =
                map.all(RecordKind.SERVICE).stream().filter(FormerTicks::hasTicks).toList();
        boolean isSorted =
                map.all(RecordKind.TAXONOMY).stream()
                        .anyMatch(stored -> new Taxonomy(stored.hsds()).name().equals(SORTED_BY));
        if (former.isEmpty() && !isSorted) {
            return List.of();
        }
        Instant now = clock.instant();
        List<MapRecord> put = new ArrayList<>(PleinTerms.missing(map, now));
        Map<RecordKey, MapRecord> all = new LinkedHashMap<>();
        map.all(RecordKind.TAXONOMY).forEach(stored -> all.put(stored.key(), stored));
        map.all(RecordKind.TAXONOMY_TERM).forEach(stored -> all.put(stored.key(), stored));
        put.forEach(stored -> all.put(stored.key(), stored));
        SocialMap terms = SocialMap.of(map.revision(), all.values());
        former.forEach(stored -> put.add(inTerms(stored, terms, now)));
        return put;
    }

    private static boolean hasTicks(MapRecord service) {
        ObjectNode body = service.hsds().toJson();
        return FIELDS.entrySet().stream()
                .anyMatch(
                        field ->
                                body.path(field.getKey()).isArray()
                                        && service.hsds().texts(field.getKey()).stream()
                                                .anyMatch(field.getValue().codes()::containsKey));
    }

    private static MapRecord inTerms(MapRecord service, SocialMap terms, Instant now) {
        ObjectNode body = service.hsds().toJson();
        FIELDS.forEach((field, former) -> move(body, field, former, terms));
        body.put("last_modified", now.truncatedTo(ChronoUnit.SECONDS).toString());
        return new MapRecord(
                service.key(), HsdsObject.of(body), service.source(), service.received());
    }

    /** Words that nobody ever could tick stay where they are. */
    private static void move(ObjectNode body, String field, Former former, SocialMap terms) {
        if (!(body.get(field) instanceof ArrayNode ticks)) {
            return;
        }
        for (int i = ticks.size() - 1; i >= 0; i--) {
            Optional<String> code = Optional.ofNullable(former.codes().get(ticks.get(i).asText()));
            Optional<UUID> term =
                    code.flatMap(known -> PleinTerms.find(terms, former.taxonomy(), known));
            if (term.isPresent()) {
                ticks.remove(i);
                link(body, term.get(), code.orElseThrow());
            }
        }
        if (ticks.isEmpty()) {
            body.remove(field);
        }
    }

    private static void link(ObjectNode body, UUID term, String code) {
        ArrayNode attributes = body.withArray("attributes");
        for (var attribute : attributes) {
            if (attribute.path("taxonomy_term_id").asText().equals(term.toString())) {
                return;
            }
        }
        String service = body.path("id").asText();
        UUID id = UUID.nameUUIDFromBytes((service + " " + term).getBytes(StandardCharsets.UTF_8));
        attributes
                .addObject()
                .put("id", id.toString())
                .put("link_id", service)
                .put("link_entity", "service")
                .put("link_type", "taxonomy_term")
                .put("taxonomy_term_id", term.toString())
                .put("value", code);
    }
}
