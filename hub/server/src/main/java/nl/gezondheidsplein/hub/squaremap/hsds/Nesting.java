package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;

/**
 * What the nesting of a record already says: a telephone number inside a service needs no {@code
 * service_id}. Some files write it all the same, some don't; that is no difference.
 */
final class Nesting {
    private Nesting() {}

    /** Returns whether two records tell the same. */
    static boolean isSame(HsdsObject one, HsdsObject other) {
        return one.equals(other) || bare(one.toJson()).equals(bare(other.toJson()));
    }

    /** Leaves out of each part the ids of what it stands in; changes what it is given. */
    static ObjectNode bare(ObjectNode record) {
        parts(record, Set.of(record.path("id").asText()));
        return record;
    }

    private static void parts(ObjectNode object, Set<String> around) {
        for (var field : object.properties()) {
            if (HsdsFields.PARTS.contains(field.getKey()) && field.getValue().isArray()) {
                for (JsonNode part : field.getValue()) {
                    if (part instanceof ObjectNode inner) {
                        HsdsTables.HANGS_ON
                                .getOrDefault(field.getKey(), List.of())
                                .forEach(
                                        column -> {
                                            if (around.contains(inner.path(column).asText())) {
                                                inner.remove(column);
                                            }
                                        });
                        Set<String> further = new HashSet<>(around);
                        further.add(inner.path("id").asText());
                        parts(inner, further);
                    }
                }
            }
        }
    }
}
