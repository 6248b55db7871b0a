package nl.gezondheidsplein.hub.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The schema of one kind of file. */
public enum FileSchema {
    /** Areas and places. */
    AREAS("areas-1"),
    /** Sheets of packs that editors keep. */
    CONTENT("content-1"),
    /** Themes, choices, questions and feedback. */
    VOICES("voices-1"),
    /** What readers made of texts. */
    TEXTS("texts-1");

    private static final String FOLDER = "classpath:nl/gezondheidsplein/hub/schema/";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** A value is repeated to its editor only when it is short enough to recognise. */
    private static final int LONGEST_VALUE = 40;

    private final String resource;

    FileSchema(String resource) {
        this.resource = resource;
    }

    /**
     * Holds a file against the schema.
     *
     * @throws FileRefusedException when it breaks it anywhere
     */
    public void require(byte[] json) {
        requireJson(json);
        List<Fault> faults =
                load().validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                        .map(FileSchema::fault)
                        .distinct()
                        .sorted(Comparator.comparingInt(Fault::line).thenComparing(Fault::pointer))
                        .toList();
        if (!faults.isEmpty()) {
            throw new FileRefusedException(subject(), faults);
        }
    }

    private void requireJson(byte[] json) {
        try {
            if (MAPPER.readTree(json).isMissingNode()) {
                throw new FileRefusedException(subject(), List.of(new Fault(0, "", "it is empty")));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new FileRefusedException(
                    subject(), List.of(new Fault(line, "", "no JSON: " + e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read for each file anew: one is brought in once a week, and most hubs never need it. */
    private JsonSchema load() {
        return JsonSchemaFactory.builder(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .jsonNodeReader(JsonNodeReader.builder().locationAware().build())
                .build()
                .getSchema(
                        SchemaLocation.of(FOLDER + resource + ".json"),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .locale(Locale.ENGLISH)
                                .build());
    }

    private static Fault fault(ValidationMessage message) {
        JsonNode at = message.getInstanceNode();
        var location = at == null ? null : JsonNodes.tokenLocationOf(at);
        return new Fault(
                location == null ? 0 : location.getLineNr(),
                message.getInstanceLocation().toString(),
                message.getError() + value(at));
    }

    private static String value(JsonNode at) {
        boolean isShort = at != null && at.isValueNode() && at.asText().length() <= LONGEST_VALUE;
        return isShort ? ", not " + at : "";
    }

    private String subject() {
        return name().toLowerCase(Locale.ROOT);
    }
}
