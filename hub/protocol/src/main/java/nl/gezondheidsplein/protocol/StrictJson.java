package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Reads one JSON object and refuses whatever two readers could understand in two ways: other
 * encodings, names that occur twice, text behind the end. Keeps the sequence number in sight while
 * it reads, so that a refusal can name it. One instance reads one message.
 */
final class StrictJson {
    /** The broker lets nothing larger pass, so nothing larger is worth a look for its number. */
    private static final int MAX_SCANNED_BYTES = 65_536;

    /** The deepest message, a sheet of offers with the days of a rule, has 7 levels. */
    private static final int MAX_DEPTH = 8;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();
    private static final JsonMapper WRITER = new JsonMapper(FACTORY);

    private final byte[] bytes;
    private final int maxBytes;
    private boolean hasDuplicate;
    private boolean hasSecondSeq;
    private OptionalLong seq = OptionalLong.empty();

    StrictJson(byte[] bytes, int maxBytes) {
        this.bytes = bytes;
        this.maxBytes = maxBytes;
    }

    /** The canonical bytes: no white space, fields in the order of the node. */
    static byte[] write(ObjectNode node) {
        try {
            return WRITER.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree in memory can be written", e);
        }
    }

    /** The object, or a refusal. */
    ObjectNode read() {
        if (bytes.length > Math.max(maxBytes, MAX_SCANNED_BYTES)) {
            throw Checks.refuse(Reason.TOO_LARGE, "over " + maxBytes + " bytes");
        }
        ObjectNode object;
        try {
            object = parse(decode());
        } catch (IOException e) {
            throw bytes.length > maxBytes ? tooLarge() : unreadable("no JSON object in UTF-8");
        }
        if (bytes.length > maxBytes) {
            throw tooLarge();
        }
        if (hasDuplicate) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "a name occurs twice in one object");
        }
        return object;
    }

    /** The number seen at the top of the object so far; empty when there was none, or were two. */
    OptionalLong seq() {
        return hasSecondSeq ? OptionalLong.empty() : seq;
    }

    private MalformedMessageException tooLarge() {
        return Checks.refuse(Reason.TOO_LARGE, "over " + maxBytes + " bytes");
    }

    private static MalformedMessageException unreadable(String message) {
        return Checks.refuse(Reason.UNREADABLE, message);
    }

    /**
     * Text, not bytes, for the parser: from bytes it would guess UTF-16 and skip a byte order mark.
     */
    private String decode() throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private ObjectNode parse(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            ObjectNode object = readObject(parser, true);
            if (parser.nextToken() != null) {
                throw new IOException("text behind the end");
            }
            return object;
        }
    }

    private ObjectNode readObject(JsonParser parser, boolean isTop) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            JsonNode value = readValue(parser);
            boolean isRepeated = object.replace(name, value) != null;
            hasDuplicate |= isRepeated;
            if (isTop && name.equals("seq")) {
                hasSecondSeq |= isRepeated;
                seq = number(value);
            }
        }
        return object;
    }

    private JsonNode readValue(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, false);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                    switch (parser.getNumberType()) {
                        case INT, LONG -> NODES.numberNode(parser.getLongValue());
                        default -> NODES.numberNode(parser.getBigIntegerValue());
                    };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            case null, default -> throw new IOException("cut off");
        };
    }

    private ArrayNode readArray(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(readValue(parser));
        }
        return array;
    }

    private static OptionalLong number(JsonNode value) {
        boolean isNumber =
                value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() >= 1
                        && value.longValue() <= Checks.MAX_NUMBER;
        return isNumber ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }
}
