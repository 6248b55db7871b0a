package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Writes single fields of an HSDS object and leaves the others as they are. */
final class Fields {
    private Fields() {}

    /** Sets a text; an empty one takes the field away. */
    static void text(ObjectNode object, String field, String value) {
        if (value.isBlank()) {
            object.remove(field);
        } else {
            object.put(field, value.strip());
        }
    }

    /** Sets true; false takes the field away unless it was there. */
    static void flag(ObjectNode object, String field, boolean value) {
        if (value || object.has(field)) {
            object.put(field, value);
        }
    }

    /** Sets a list of texts; an empty one takes the field away. */
    static void texts(ObjectNode object, String field, Collection<String> values) {
        if (values.isEmpty()) {
            object.remove(field);
            return;
        }
        ArrayNode list = object.putArray(field);
        values.forEach(list::add);
    }

    /** Returns the list of a field, made when it was not there. */
    static ArrayNode list(ObjectNode object, String field) {
        return object.get(field) instanceof ArrayNode list ? list : object.putArray(field);
    }

    /** Returns the parts of a list, for changing. */
    static List<ObjectNode> parts(ObjectNode object, String field) {
        List<ObjectNode> parts = new ArrayList<>();
        for (var part : object.path(field)) {
            if (part instanceof ObjectNode known) {
                parts.add(known);
            }
        }
        return parts;
    }

    /** Returns the first of them that is wanted. */
    static Optional<ObjectNode> firstPart(
            ObjectNode object, String field, Predicate<ObjectNode> wanted) {
        return parts(object, field).stream().filter(wanted).findFirst();
    }

    /** Takes parts out of a list, and the list itself when nothing is left of it. */
    static void removeParts(ObjectNode object, String field, Predicate<ObjectNode> unwanted) {
        if (!(object.get(field) instanceof ArrayNode list)) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i) instanceof ObjectNode part && unwanted.test(part)) {
                list.remove(i);
            }
        }
        if (list.isEmpty()) {
            object.remove(field);
        }
    }

    /** Returns whether a part of a list holds one of these values in a field. */
    static boolean hasPart(ObjectNode object, String list, String field, Set<String> values) {
        for (var part : object.path(list)) {
            if (values.contains(part.path(field).asText())) {
                return true;
            }
        }
        return false;
    }
}
