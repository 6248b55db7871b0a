package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;

/** Whether the records of a map name each other rightly: nobody unknown, nobody in a circle. */
final class References {
    /** A parent may be left out of a map: HSDS names umbrella organisations that are elsewhere. */
    private static final Map<RecordKind, String> PARENTS =
            Map.of(
                    RecordKind.ORGANIZATION, "parent_organization_id",
                    RecordKind.TAXONOMY_TERM, "parent_id");

    private static final Map<RecordKind, List<RecordKind>> NAMED =
            Map.of(
                    RecordKind.ORGANIZATION, List.of(),
                    RecordKind.SERVICE, List.of(RecordKind.ORGANIZATION),
                    RecordKind.LOCATION, List.of(),
                    RecordKind.SERVICE_AT_LOCATION,
                            List.of(RecordKind.SERVICE, RecordKind.LOCATION),
                    RecordKind.TAXONOMY, List.of(),
                    RecordKind.TAXONOMY_TERM, List.of());

    /** What a record may name though it is elsewhere: it is whole without it. */
    private static final Map<RecordKind, RecordKind> MAY_BE_ELSEWHERE =
            Map.of(
                    RecordKind.LOCATION, RecordKind.ORGANIZATION,
                    RecordKind.TAXONOMY_TERM, RecordKind.TAXONOMY);

    private final Predicate<RecordKey> exists;
    private final Function<RecordKey, Optional<ObjectNode>> body;

    /** Looks records up in a map as it would be after an import. */
    References(Predicate<RecordKey> exists, Function<RecordKey, Optional<ObjectNode>> body) {
        this.exists = exists;
        this.body = body;
    }

    /** Returns what is wrong with what a record names, in Dutch. */
    List<String> flaws(RecordKey key, ObjectNode record) {
        List<String> flaws = new ArrayList<>();
        for (RecordKind kind : NAMED.getOrDefault(key.kind(), List.of())) {
            id(record, kind.reference())
                    .filter(id -> !exists.test(new RecordKey(kind, id)))
                    .ifPresent(id -> flaws.add(kind.reference() + " is onbekend: " + id));
        }
        terms(record, flaws);
        String parent = PARENTS.get(key.kind());
        if (parent != null && isInACircle(key, parent)) {
            flaws.add(parent + " loopt in een kring");
        }
        return flaws;
    }

    /** Returns what a record names that is nowhere, though it can do without. */
    List<String> elsewhere(RecordKey key, ObjectNode record) {
        return Optional.ofNullable(MAY_BE_ELSEWHERE.get(key.kind())).stream()
                .flatMap(
                        kind ->
                                id(record, kind.reference())
                                        .filter(id -> !exists.test(new RecordKey(kind, id)))
                                        .map(id -> kind.reference() + " is onbekend: " + id)
                                        .stream())
                .toList();
    }

    /** Returns what a record would lose, also of what it could do without. */
    List<String> broken(RecordKey key, ObjectNode record) {
        List<String> broken = new ArrayList<>(flaws(key, record));
        broken.addAll(elsewhere(key, record));
        return broken;
    }

    private static Optional<UUID> id(JsonNode record, String field) {
        try {
            return record.path(field).isTextual()
                    ? Optional.of(UUID.fromString(record.path(field).asText()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void terms(JsonNode node, List<String> flaws) {
        id(node, "taxonomy_term_id")
                .filter(id -> !exists.test(new RecordKey(RecordKind.TAXONOMY_TERM, id)))
                .ifPresent(id -> flaws.add("taxonomy_term_id is onbekend: " + id));
        node.forEach(child -> terms(child, flaws));
    }

    private boolean isInACircle(RecordKey key, String parent) {
        Set<UUID> passed = new HashSet<>();
        Optional<UUID> next = Optional.of(key.id());
        while (next.isPresent()) {
            if (!passed.add(next.get())) {
                return true;
            }
            next =
                    body.apply(new RecordKey(key.kind(), next.get()))
                            .flatMap(above -> id(above, parent));
        }
        return false;
    }
}
