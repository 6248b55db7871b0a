package nl.gezondheidsplein.hub.packs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.schema.FileSchema;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.BlocksJson;
import org.jspecify.annotations.Nullable;

/**
 * The check, its steps and events as an editor keeps them in one JSON file; closed, so that a
 * typing error is told and nothing is half read. What is written is read again unchanged.
 */
public final class ContentFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
    private static final int VERSION = 1;
    private static final Set<String> OF_VOICES = Set.of("join", "feedback");

    private ContentFile() {}

    private record FileJson(
            @JsonProperty(value = "v", required = true) int version,
            @JsonProperty(value = "sheets", required = true) List<PieceJson> sheets) {}

    private record PieceJson(
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty("for") @Nullable String scope,
            @JsonProperty(value = "sheet", required = true) JsonNode sheet,
            @JsonProperty("blocks") @Nullable JsonNode blocks) {
        ContentPiece piece() {
            return new ContentPiece(
                    ContentPiece.Kind.ofId(kind),
                    Objects.requireNonNullElse(scope, ContentPiece.EVERYWHERE),
                    sheet.toString(),
                    told());
        }

        private Map<String, Blocks> told() {
            Map<String, Blocks> told = new TreeMap<>();
            if (blocks != null) {
                blocks.properties()
                        .forEach(one -> told.put(one.getKey(), BlocksJson.read(one.getValue())));
            }
            Set<String> known = new HashSet<>();
            sheet.path("events").forEach(event -> known.add(event.path("id").asText()));
            for (String id : told.keySet()) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException(
                            "Nothing is taken over: blocks are for the event "
                                    + id
                                    + ", which is not in the sheet beside them");
                }
            }
            return told;
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it breaks its schema, or a kiosk would refuse a sheet;
     *     the message says what is wrong, and where
     */
    public static List<ContentPiece> read(byte[] json) {
        requireContent(json);
        FileSchema.CONTENT.require(json);
        return pieces(json);
    }

    /** Kiosks get what one can take part in, and what is told back, from the books of voices. */
    private static void requireContent(byte[] json) {
        JsonNode sheets;
        try {
            sheets = MAPPER.readTree(json).path("sheets");
        } catch (IOException e) {
            return; // The schema says what is wrong, and on which line.
        }
        for (JsonNode sheet : sheets) {
            String kind = sheet.path("kind").asText();
            if (OF_VOICES.contains(kind)) {
                throw new IllegalArgumentException(
                        "Nothing is taken over: a sheet "
                                + kind
                                + " would have no effect. Themes, questions and feedback come in"
                                + " with import-voices; put them in a file of voices");
            }
        }
    }

    /**
     * Holds pieces against the places and neighbourhoods that kiosks stand in.
     *
     * @throws IllegalArgumentException when a piece is for none of these, and so for nobody
     */
    public static void requireScopes(List<ContentPiece> pieces, Collection<String> known) {
        for (ContentPiece piece : pieces) {
            if (!piece.scope().isEmpty() && !known.contains(piece.scope())) {
                throw new IllegalArgumentException(
                        "Nothing is taken over: a sheet "
                                + piece.kind().id()
                                + " is for "
                                + piece.scope()
                                + ", and no place or neighbourhood is called so. Import the areas"
                                + " first, or leave \"for\" out to show it everywhere");
            }
        }
    }

    private static List<ContentPiece> pieces(byte[] json) {
        FileJson file;
        try {
            file = MAPPER.readValue(json, FileJson.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of content can't be read: " + e.getMessage(), e);
        }
        if (file.version() != VERSION) {
            throw new IllegalArgumentException("The file of content must be of version 1");
        }
        List<ContentPiece> pieces = file.sheets().stream().map(PieceJson::piece).toList();
        var keys = new HashSet<String>();
        for (ContentPiece piece : pieces) {
            if (!keys.add(piece.kind().id() + " " + piece.scope())) {
                throw new IllegalArgumentException(
                        "The file of content holds " + piece.kind().id() + " twice");
            }
        }
        return pieces;
    }

    /** Returns pieces as such a file. */
    public static byte[] write(List<ContentPiece> pieces) {
        ObjectNode file = MAPPER.createObjectNode().put("v", VERSION);
        var sheets = file.putArray("sheets");
        try {
            for (ContentPiece piece : pieces) {
                ObjectNode written = sheets.addObject().put("kind", piece.kind().id());
                if (!piece.scope().isEmpty()) {
                    written.put("for", piece.scope());
                }
                written.set("sheet", MAPPER.readTree(piece.sheet()));
                if (!piece.blocks().isEmpty()) {
                    ObjectNode blocks = written.putObject("blocks");
                    new TreeMap<>(piece.blocks())
                            .forEach((id, told) -> blocks.set(id, BlocksJson.write(told)));
                }
            }
            return MAPPER.writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a checked sheet is JSON", e);
        }
    }

    /** Returns what holds where no editor published anything: the check and its questions. */
    public static List<ContentPiece> standard() {
        try (InputStream json =
                Objects.requireNonNull(
                        ContentFile.class.getResourceAsStream("standard-content.json"))) {
            return pieces(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the standard content cannot be read", e);
        }
    }
}
