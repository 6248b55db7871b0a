package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document says what {@link Topics}, {@link Channel} and the schemas say. */
final class AsyncApiTest {
    private static final KioskId KIOSK = new KioskId("k-0123456789");

    private final JsonNode document = read();

    @Test
    void theDocumentIsAsyncApi3AndHasAChannelForEachOfOurs() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(names(document.path("channels")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Channel.values()).map(AsyncApiTest::id).toList());
        assertThat(names(document.path("operations"))).hasSameSizeAs(Channel.values());
    }

    @ParameterizedTest
    @EnumSource
    void theAddressOfAChannelIsItsTopic(Channel channel) {
        JsonNode described = document.path("channels").path(id(channel));

        assertThat(described.path("address").asText().replace("{kiosk}", KIOSK.value()))
                .isEqualTo(Topics.of(KIOSK).of(channel));
        assertThat(names(resolve(described.at("/parameters/kiosk")))).contains("description");
        assertThat(names(described.path("messages"))).containsExactly(id(channel));
    }

    @ParameterizedTest
    @EnumSource
    void anOperationTravelsAsItsChannelDoes(Channel channel) {
        String action = channel.direction() == Channel.Direction.UP ? "send" : "receive";
        JsonNode operation =
                document.path("operations")
                        .path(action + channel.name().charAt(0) + id(channel).substring(1));

        assertThat(operation.path("action").asText()).isEqualTo(action);
        assertThat(operation.at("/channel/$ref").asText()).isEqualTo("#/channels/" + id(channel));
        JsonNode mqtt = operation.at("/bindings/mqtt");
        assertThat(mqtt.path("qos").asInt(-1)).isEqualTo(channel.qos());
        assertThat(mqtt.path("retain").isBoolean()).isTrue();
        assertThat(mqtt.path("retain").asBoolean()).isEqualTo(channel.isRetained());
        assertThat(
                        Optional.of(mqtt.path("messageExpiryInterval"))
                                .filter(JsonNode::isInt)
                                .map(seconds -> Duration.ofSeconds(seconds.asInt())))
                .isEqualTo(channel.expiry());
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesOfAMessagePassItsSchemaAndItsCode(Channel channel) throws IOException {
        JsonNode message =
                resolve(document.path("channels").path(id(channel)).at("/messages/" + id(channel)));
        String schema = message.at("/payload/schema/$ref").asText();
        WireMessage type = messageOf(channel);

        assertThat(schema).isEqualTo("schema/" + type.id() + ".json");
        assertThat(message.path("examples")).isNotEmpty();
        for (JsonNode example : message.path("examples")) {
            String json = new ObjectMapper().writeValueAsString(example.path("payload"));
            Object decoded = type.decode(json.getBytes(UTF_8));

            assertThat(type.schemaAccepts(json)).as(json).isTrue();
            assertThat(new String(type.encode(decoded), UTF_8).strip()).isEqualTo(json);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsText("$ref");

        assertThat(references).hasSizeGreaterThan(Channel.values().length * 4);
        for (String reference : references) {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(AsyncApiTest.class.getResource(reference)).as(reference).isNotNull();
            }
        }
    }

    /** The retained message of the pack channel is the manifest; the others are named alike. */
    private static WireMessage messageOf(Channel channel) {
        return channel == Channel.PACK ? WireMessage.MANIFEST : WireMessage.valueOf(channel.name());
    }

    private JsonNode resolve(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    private static String id(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    private static JsonNode read() {
        try (InputStream yaml =
                Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream("asyncapi.yaml"))) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException("the document is no YAML", e);
        }
    }
}
