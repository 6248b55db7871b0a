package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what is told of one record in several places. */
final class Merging {
    private Merging() {}

    /**
     * Adds to one object what only the other tells, parts of lists matched by their id.
     *
     * @return the first field that the two tell differently, if any; the first one's word stands
     */
    static Optional<String> add(ObjectNode into, ObjectNode from) {
        Optional<String> conflict = Optional.empty();
        for (var field : from.properties()) {
            @Nullable JsonNode known = into.get(field.getKey());
            Optional<String> found = Optional.empty();
            if (known == null) {
                into.set(field.getKey(), field.getValue().deepCopy());
            } else if (known instanceof ObjectNode one
                    && field.getValue() instanceof ObjectNode other) {
                found = add(one, other);
            } else if (known instanceof ArrayNode one
                    && field.getValue() instanceof ArrayNode other) {
                found = addParts(one, other);
            } else if (!known.equals(field.getValue())) {
                found = Optional.of(field.getKey());
            }
            conflict = conflict.isPresent() ? conflict : found;
        }
        return conflict;
    }

    private static Optional<String> addParts(ArrayNode into, ArrayNode from) {
        if (into.equals(from)) {
            return Optional.empty();
        }
        Optional<String> conflict = Optional.empty();
        for (JsonNode part : from) {
            Optional<ObjectNode> known = withId(into, part.path("id").asText());
            if (known.isPresent() && part instanceof ObjectNode object) {
                Optional<String> found = add(known.get(), object);
                conflict = conflict.isPresent() ? conflict : found;
            } else {
                into.add(part.deepCopy());
            }
        }
        return conflict;
    }

    private static Optional<ObjectNode> withId(ArrayNode parts, String id) {
        for (JsonNode part : parts) {
            if (part instanceof ObjectNode object && object.path("id").asText().equals(id)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }
}
