package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of one JSON object, read by type; a wrong or missing one is a refusal. */
final class Fields {
    private final ObjectNode object;

    Fields(ObjectNode object) {
        this.object = object;
    }

    /** Refuses another version before anything else: its fields are not ours to judge. */
    Fields requireVersion(int version) {
        if (integer("v") != version) {
            throw Checks.refuse(Reason.WRONG_VERSION, "v is not " + version);
        }
        return this;
    }

    /** Refuses every name but these. */
    Fields only(String... names) {
        Set<String> known = Set.copyOf(Arrays.asList(names));
        object.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw Checks.refuse(
                                        Reason.UNKNOWN_FIELD, "a field is not in the schema");
                            }
                        });
        return this;
    }

    boolean has(String name) {
        return object.has(name);
    }

    String text(String name) {
        return text(name, required(name));
    }

    /** A text in the form of a field that the record itself does not keep as text. */
    String text(String name, Pattern form) {
        return Checks.form(name, text(name), form);
    }

    long integer(String name) {
        return integer(name, required(name));
    }

    int integer(String name, int min, int max) {
        return (int) Checks.range(name, integer(name), min, max);
    }

    /** A count: an integer that is not below zero. */
    int count(String name) {
        return Checks.count(name, integer(name));
    }

    Optional<Integer> optionalInteger(String name, int min, int max) {
        return has(name) ? Optional.of(integer(name, min, max)) : Optional.empty();
    }

    /** What a field holds, read by the given function, if it is there. */
    <T> Optional<T> optional(String name, Function<String, T> read) {
        return has(name) ? Optional.of(read.apply(name)) : Optional.empty();
    }

    boolean bool(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw wrongType(name);
        }
        return value.booleanValue();
    }

    Fields object(String name) {
        return object(name, required(name));
    }

    /** The elements of an array, each read by the given function. */
    <T> List<T> list(String name, int max, BiFunction<String, JsonNode, T> read) {
        return list(name, required(name), max, read);
    }

    /** An object that is a map: every value read by the given function. */
    <T> SortedMap<String, T> map(String name, int max, BiFunction<String, JsonNode, T> read) {
        return object(name).entries(name, max, read);
    }

    SortedMap<String, String> texts(String name, int max) {
        return map(name, max, Fields::text);
    }

    Texts translated(String name) {
        return new Texts(texts(name, Texts.MAX_LANGUAGES));
    }

    <T extends Named> T word(String name, T[] words) {
        return Named.of(words, name, text(name));
    }

    static <T> List<T> list(
            String name, JsonNode value, int max, BiFunction<String, JsonNode, T> read) {
        if (!value.isArray()) {
            throw wrongType(name);
        }
        Checks.range("the length of " + name, value.size(), 0, max);
        var all = new ArrayList<T>();
        value.forEach(element -> all.add(read.apply(name, element)));
        return all;
    }

    <T> SortedMap<String, T> entries(String name, int max, BiFunction<String, JsonNode, T> read) {
        Checks.range("the size of " + name, object.size(), 0, max);
        SortedMap<String, T> all = new TreeMap<>();
        object.properties().forEach(e -> all.put(e.getKey(), read.apply(name, e.getValue())));
        return all;
    }

    static <T> BiFunction<String, JsonNode, T> objects(Function<Fields, T> read) {
        return (name, value) -> read.apply(object(name, value));
    }

    static Fields object(String name, JsonNode value) {
        if (value instanceof ObjectNode inner) {
            return new Fields(inner);
        }
        throw wrongType(name);
    }

    static String text(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(name);
        }
        return value.textValue();
    }

    static long integer(String name, JsonNode value) {
        if (!value.isIntegralNumber()) {
            throw wrongType(name);
        }
        if (!value.canConvertToLong()) {
            throw Checks.refuse(Reason.OUT_OF_RANGE, name + " is no 64-bit number");
        }
        return value.longValue();
    }

    private JsonNode required(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw Checks.refuse(Reason.MISSING_FIELD, name + " is missing");
        }
        return value;
    }

    private static MalformedMessageException wrongType(String name) {
        return Checks.refuse(Reason.WRONG_TYPE, name + " is of another type");
    }
}
