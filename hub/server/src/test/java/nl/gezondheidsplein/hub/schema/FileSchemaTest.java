package nl.gezondheidsplein.hub.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(names = "TEXTS", mode = EnumSource.Mode.EXCLUDE)
    void takesTheFilesOfBothTownsOfTheDemo(FileSchema schema) throws IOException {
        for (String town : List.of("denhaag", "elzerveen")) {
            schema.require(file(town, schema));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isClosedAtEveryDepth(FileSchema schema) throws IOException {
        JsonNode file = MAPPER.readTree(file("denhaag", schema));
        for (ObjectNode object : objects(file)) {
            object.put("typing error", 1);
            assertThatThrownBy(() -> schema.require(file.toString().getBytes(UTF_8)))
                    .isInstanceOf(FileRefusedException.class)
                    .hasMessageContaining("typing error");
            object.remove("typing error");
        }
        schema.require(file.toString().getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"v\":1}}", "{\"v\":1,\"v\":1}", "[]", "\u0000", "null"})
    void refusesWhatIsNoSuchFile(String text) {
        assertThatThrownBy(() -> FileSchema.CONTENT.require(text.getBytes(UTF_8)))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageStartingWith("Nothing is taken over; the file of content has 1 fault:");
    }

    @Test
    void listsNoMoreFaultsThanAnybodyReads() {
        String sheets =
                String.join(",", IntStream.range(0, 500).mapToObj(_ -> "{\"kind\":1}").toList());

        assertThatThrownBy(
                        () ->
                                FileSchema.CONTENT.require(
                                        ("{\"v\":1,\"sheets\":[" + sheets + "]}").getBytes(UTF_8)))
                .satisfies(
                        refused ->
                                assertThat(String.valueOf(refused.getMessage()).lines())
                                        .hasSizeLessThan(25));
    }

    private static byte[] file(String town, FileSchema schema) throws IOException {
        if (schema == FileSchema.TEXTS) {
            return """
            {"v":1,"texts":[{"part":"screens","key":"a.b","language":"tr","dutch":"Ja.",
             "made":"Evet.","words":"Evet!","reviewed":true}]}
            """
                    .getBytes(UTF_8);
        }
        return Files.readAllBytes(
                RepositoryRoot.find()
                        .resolve("provisioning/src/main/resources/demo")
                        .resolve(
                                schema == FileSchema.AREAS
                                        ? town + ".json"
                                        : town
                                                + "-"
                                                + schema.name().toLowerCase(Locale.ROOT)
                                                + ".json"));
    }

    /** One object of each kind is enough: the first in each list. */
    private static List<ObjectNode> objects(JsonNode node) {
        Stream<ObjectNode> inner =
                node.isArray()
                        ? Stream.ofNullable(node.get(0)).flatMap(one -> objects(one).stream())
                        : node.properties().stream()
                                .flatMap(field -> objects(field.getValue()).stream());
        return Stream.concat(
                        node instanceof ObjectNode object ? Stream.of(object) : Stream.empty(),
                        inner)
                .toList();
    }
}
