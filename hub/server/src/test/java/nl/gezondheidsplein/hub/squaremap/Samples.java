package nl.gezondheidsplein.hub.squaremap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Small HSDS objects for tests, written with single quotes. */
public final class Samples {
    /** When the records of these samples came in. */
    public static final Instant RECEIVED = Instant.parse("2026-01-05T09:00:00Z");

    private Samples() {}

    /** Returns an id that is always the same for the same word. */
    public static UUID id(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads an object, with single quotes for double ones. */
    public static HsdsObject object(String json) {
        try {
            return HsdsObject.of((ObjectNode) HsdsJson.mapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a schedule with these fields. */
    public static Schedule schedule(Map<String, String> fields) {
        StringBuilder json = new StringBuilder("{'id':'" + id("schedule") + "'");
        new TreeMap<>(fields).forEach((name, value) -> json.append(",'" + name + "':" + value));
        return new Schedule(object(json.append('}').toString()));
    }

    /** Returns a record as it is kept. */
    public static MapRecord stored(RecordKind kind, String json) {
        HsdsObject object = object(json);
        return new MapRecord(new RecordKey(kind, object.id()), object, "test", RECEIVED);
    }
}
