package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;

/** A JSON text as a tree that remembers on which line each object began. */
final class LinedJson {
    /** HSDS nests eight deep; whatever goes deeper only wants to exhaust us. */
    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNumberLength(40)
                                    .build())
                    .build();

    private final IdentityHashMap<ObjectNode, Integer> lines = new IdentityHashMap<>();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonNode root;

    private LinedJson(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new UnreadableFileException(0, "Het bestand is leeg.");
        }
        root = value(parser);
        if (parser.nextToken() != null) {
            throw new UnreadableFileException(
                    parser.currentTokenLocation().getLineNr(),
                    "Er staat nog iets achter het einde van de JSON.");
        }
    }

    /**
     * Reads a text. Fields that hold null are left out: HSDS has no null.
     *
     * @throws UnreadableFileException when it is no JSON, names a field twice or nests too deep
     */
    static LinedJson read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new LinedJson(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableFileException(
                    line, "Dit is geen geldige JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                    parser.getNumberType() == JsonParser.NumberType.INT
                            ? nodes.numberNode(parser.getIntValue())
                            : parser.getNumberType() == JsonParser.NumberType.LONG
                                    ? nodes.numberNode(parser.getLongValue())
                                    : nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = nodes.objectNode();
        lines.put(object, parser.currentTokenLocation().getLineNr());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode value = value(parser);
            if (!value.isNull()) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    JsonNode root() {
        return root;
    }

    /** Returns the line on which an object of this tree began, from 1. */
    int line(ObjectNode object) {
        return lines.getOrDefault(object, 0);
    }
}
