package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are schemas of draft 2020-12, and none of their objects is open. */
final class SchemaFilesTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    static Stream<String> schemas() {
        return Stream.concat(
                Stream.of("common"), Arrays.stream(WireMessage.values()).map(WireMessage::id));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsOneOfItsDraft(String name) {
        var draft =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(DRAFT));

        assertThat(read(name).path("$schema").asText()).isEqualTo(DRAFT);
        assertThat(draft.validate(read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyObjectIsClosed(String name) {
        assertClosed(name, read(name));
    }

    private static void assertClosed(String path, JsonNode schema) {
        boolean isObject =
                schema.path("type").asText().equals("object")
                        && (schema.has("properties") || schema.has("patternProperties"));
        if (isObject) {
            assertThat(schema.path("additionalProperties").isBoolean()).as(path).isTrue();
            assertThat(schema.path("additionalProperties").asBoolean()).as(path).isFalse();
        }
        schema.properties()
                .forEach(field -> assertClosed(path + "/" + field.getKey(), field.getValue()));
        if (schema.isArray()) {
            schema.forEach(element -> assertClosed(path + "/*", element));
        }
    }

    private static JsonNode read(String name) {
        try (InputStream json =
                Objects.requireNonNull(
                        SchemaFilesTest.class.getResourceAsStream("schema/" + name + ".json"))) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(name + " is no JSON", e);
        }
    }
}
