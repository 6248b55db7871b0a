package nl.gezondheidsplein.provisioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.gezondheidsplein.hub.packs.ContentFile;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import org.junit.jupiter.api.Test;

/** The demo's content speaks every language, and kiosks can lead to all of its social map. */
final class DemoContentTest {
    @Test
    void everyTextOfTheContentIsInEveryLanguage() throws IOException {
        for (ContentPiece piece : ContentFile.read(Places.content().getBytes(UTF_8))) {
            for (JsonNode text : Json.mapper().readTree(piece.sheet()).findParents("nl")) {
                assertThat(
                                text.properties().stream()
                                        .map(Map.Entry::getKey)
                                        .collect(Collectors.toSet()))
                        .as(text.toString())
                        .isEqualTo(Set.copyOf(OfferBlocks.languages()));
            }
        }
    }

    @Test
    void everyServiceNamesItsActivityItsStreamAndItsDomain() throws IOException {
        JsonNode map = Json.mapper().readTree(Places.socialMap());
        List<JsonNode> services =
                map.findValues("services").stream().flatMap(DemoContentTest::each).toList();

        assertThat(services).hasSizeGreaterThan(30);
        for (JsonNode service : services) {
            List<String> terms = service.findValuesAsText("taxonomy_term_id");
            for (String taxonomy : List.of("Activiteiten", "Stromen", "Domeinen")) {
                assertThat(terms)
                        .as(taxonomy + " of " + service.path("name").asText())
                        .containsAnyElementsOf(termsOf(map, taxonomy));
            }
        }
    }

    @Test
    void everyPictureIsDrawn() throws IOException {
        for (String file : List.of(Places.content(), Places.voices())) {
            assertThat(Json.mapper().readTree(file).findValuesAsText("picture"))
                    .isNotEmpty()
                    .allMatch(Pictures::knows);
        }
    }

    private static List<String> termsOf(JsonNode map, String taxonomy) {
        return each(map.path("taxonomies"))
                .filter(list -> list.path("name").asText().equals(taxonomy))
                .flatMap(list -> each(list.path("taxonomy_terms")))
                .map(term -> term.path("id").asText())
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
