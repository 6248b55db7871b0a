package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes nested HSDS documents apart into records that name each other by id, and puts together what
 * one file tells of the same record in several places.
 */
final class Drafts {
    private final Map<RecordKey, Draft> drafts = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Rejection> remarks = new ArrayList<>();
    private final ToIntFunction<ObjectNode> lineOf;

    Drafts(ToIntFunction<ObjectNode> lineOf) {
        this.lineOf = lineOf;
    }

    Collection<Draft> drafts() {
        return drafts.values();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** Returns what is told of the file without a reason to refuse it. */
    List<Rejection> remarks() {
        return remarks;
    }

    void remark(int line, String what, String reason) {
        remarks.add(new Rejection(line, what, reason));
    }

    /** Takes a document that stands on its own, with all that is nested in it. */
    void takeWhole(RecordKind kind, ObjectNode document) {
        take(kind, document, true, 0);
    }

    /** Returns the id of what was taken, or nothing when it has none that can be used. */
    private Optional<UUID> take(
            RecordKind kind, ObjectNode original, boolean isWhole, int outerLine) {
        int known = lineOf.applyAsInt(original);
        int line = known > 0 ? known : outerLine;
        Optional<UUID> id = id(kind, original, line);
        if (id.isEmpty()) {
            return id;
        }
        ObjectNode body = original.deepCopy();
        switch (kind) {
            case ORGANIZATION -> {
                pullList(original, body, "services", RecordKind.SERVICE, kind, line);
                pullList(original, body, "locations", RecordKind.LOCATION, kind, line);
            }
            case SERVICE -> {
                pullOne(original, body, "organization", RecordKind.ORGANIZATION, line);
                pullList(
                        original,
                        body,
                        "service_at_locations",
                        RecordKind.SERVICE_AT_LOCATION,
                        kind,
                        line);
            }
            case SERVICE_AT_LOCATION -> {
                pullOne(original, body, "service", RecordKind.SERVICE, line);
                pullOne(original, body, "location", RecordKind.LOCATION, line);
            }
            case TAXONOMY ->
                    pullList(
                            original, body, "taxonomy_terms", RecordKind.TAXONOMY_TERM, kind, line);
            case TAXONOMY_TERM ->
                    pullOne(original, body, "taxonomy_detail", RecordKind.TAXONOMY, line);
            case LOCATION -> {}
        }
        pullTerms(body, line);
        keep(new Draft(new RecordKey(kind, id.get()), body, isWhole, line));
        return id;
    }

    private Optional<UUID> id(RecordKind kind, ObjectNode original, int line) {
        String text = original.path("id").asText();
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            String reason = text.isEmpty() ? "id ontbreekt" : "id is geen UUID: " + text;
            rejections.add(new Rejection(line, kind.id(), reason));
            return Optional.empty();
        }
    }

    private void pullList(
            ObjectNode original,
            ObjectNode body,
            String field,
            RecordKind childKind,
            RecordKind ownerKind,
            int line) {
        if (!(original.get(field) instanceof ArrayNode children)) {
            return;
        }
        body.remove(field);
        for (JsonNode child : children) {
            if (child instanceof ObjectNode object) {
                refer(object, ownerKind.reference(), original.path("id").asText(), line);
                take(childKind, object, false, line);
            } else {
                rejections.add(new Rejection(line, field, "bevat iets dat geen object is"));
            }
        }
    }

    private void pullOne(
            ObjectNode original, ObjectNode body, String field, RecordKind kind, int line) {
        if (!(original.get(field) instanceof ObjectNode child)) {
            return;
        }
        body.remove(field);
        if (take(kind, child, false, line).isPresent()) {
            refer(body, kind.reference(), child.path("id").asText(), line);
        }
    }

    /** Terms hang on the attributes of any part, at any depth. */
    private void pullTerms(JsonNode node, int line) {
        if (node instanceof ObjectNode object) {
            if (object.get("taxonomy_term") instanceof ObjectNode) {
                ObjectNode copy = object.deepCopy();
                pullOne(copy, object, "taxonomy_term", RecordKind.TAXONOMY_TERM, line);
            }
        }
        node.forEach(child -> pullTerms(child, line));
    }

    private void refer(ObjectNode object, String reference, String id, int line) {
        @Nullable JsonNode named = object.get(reference);
        if (named != null && !named.asText().equalsIgnoreCase(id)) {
            rejections.add(
                    new Rejection(
                            line, reference, "noemt " + named.asText() + " maar staat bij " + id));
            return;
        }
        if (named == null) {
            object.put(reference, id);
        }
    }

    private void keep(Draft draft) {
        // An id alone only points at a record that stands elsewhere; a service at a location is
        // nothing but ids.
        if (!draft.isWhole()
                && draft.key().kind() != RecordKind.SERVICE_AT_LOCATION
                && isOnlyAnId(draft.body())) {
            return;
        }
        Draft known = drafts.get(draft.key());
        if (known == null) {
            drafts.put(draft.key(), draft);
            return;
        }
        if (known.isWhole() && draft.isWhole() && !known.body().equals(draft.body())) {
            reject(draft, "staat er twee keer in, anders dan op regel " + known.line());
            return;
        }
        ObjectNode together = known.body().deepCopy();
        Optional<String> conflict = Merging.add(together, draft.body());
        if (conflict.isPresent()) {
            reject(draft, conflict.get() + " is hier anders dan op regel " + known.line());
            return;
        }
        boolean isWhole = known.isWhole() || draft.isWhole();
        drafts.put(draft.key(), new Draft(draft.key(), together, isWhole, known.line()));
    }

    private static boolean isOnlyAnId(ObjectNode body) {
        return body.properties().stream().allMatch(field -> field.getKey().endsWith("id"));
    }

    private void reject(Draft draft, String reason) {
        rejections.add(new Rejection(draft.line(), draft.key().toString(), reason));
    }
}
