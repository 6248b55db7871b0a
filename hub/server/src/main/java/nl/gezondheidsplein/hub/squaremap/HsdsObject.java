package nl.gezondheidsplein.hub.squaremap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One HSDS object with every field it came with, known or not. Immutable: what goes in and out is
 * copied.
 */
public final class HsdsObject {
    private static final Pattern OFFSET = Pattern.compile(".*[+-]\\d\\d:\\d\\d");

    private final ObjectNode fields;

    private HsdsObject(ObjectNode fields) {
        this.fields = fields;
    }

    /** Keeps a copy of a JSON object. */
    public static HsdsObject of(ObjectNode json) {
        return new HsdsObject(json.deepCopy());
    }

    /** Returns an object with nothing but an id. */
    public static HsdsObject empty(UUID id) {
        return new HsdsObject(JsonNodeFactory.instance.objectNode().put("id", id.toString()));
    }

    /** Returns a copy that the caller may change. */
    public ObjectNode toJson() {
        return fields.deepCopy();
    }

    /** Returns a copy in which a field holds this text. */
    HsdsObject with(String field, String text) {
        return new HsdsObject(toJson().put(field, text));
    }

    /** Returns the object as one line of JSON. */
    public String toText() {
        return fields.toString();
    }

    /**
     * Returns the object's own id.
     *
     * @throws HsdsFormatException when it has none
     */
    public UUID id() {
        return reference("id").orElseThrow(() -> new HsdsFormatException("id ontbreekt"));
    }

    /** Returns the id of another object that a field names. */
    public Optional<UUID> reference(String field) {
        return text(field).map(text -> uuid(field, text));
    }

    private static UUID uuid(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new HsdsFormatException(field + " is geen UUID: " + text);
        }
    }

    /** Returns a text as it came. */
    public Optional<String> text(String field) {
        return value(field).map(JsonNode::asText);
    }

    /**
     * Returns a text that must be there.
     *
     * @throws HsdsFormatException when it is not
     */
    public String requiredText(String field) {
        return text(field).orElseThrow(() -> new HsdsFormatException(field + " ontbreekt"));
    }

    /** Returns a day. */
    public Optional<LocalDate> date(String field) {
        return text(field).map(text -> read(field, text, LocalDate::parse));
    }

    /** Returns a moment; one without an offset is in UTC, as HSDS says. */
    public Optional<Instant> instant(String field) {
        return text(field).map(text -> read(field, text, HsdsObject::parseInstant));
    }

    private static Instant parseInstant(String text) {
        if (text.length() == "2026-01-01".length()) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        boolean hasOffset = text.endsWith("Z") || OFFSET.matcher(text).matches();
        return hasOffset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static <T> T read(String field, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException e) {
            throw new HsdsFormatException(field + " is niet te lezen: " + text);
        }
    }

    /** Returns a number. */
    public Optional<Double> number(String field) {
        return value(field).filter(JsonNode::isNumber).map(JsonNode::asDouble);
    }

    /** Returns whether a field holds true. */
    public boolean isTrue(String field) {
        return value(field).map(JsonNode::asBoolean).orElse(false);
    }

    /** Returns whether a field holds true here or in any part. */
    boolean isTrueAnywhere(String field) {
        return fields.findValues(field).stream().anyMatch(JsonNode::asBoolean);
    }

    /** Returns the objects in a list, or none when there is no such list. */
    public <T> List<T> list(String field, Function<HsdsObject, T> as) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : fields.path(field)) {
            if (item instanceof ObjectNode object) {
                items.add(as.apply(new HsdsObject(object)));
            }
        }
        return List.copyOf(items);
    }

    /** Returns the texts in a list, or none when there is no such list. */
    public List<String> texts(String field) {
        List<String> items = new ArrayList<>();
        fields.path(field).forEach(item -> items.add(item.asText()));
        return List.copyOf(items);
    }

    private Optional<JsonNode> value(String field) {
        @Nullable JsonNode value = fields.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HsdsObject object && fields.equals(object.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
