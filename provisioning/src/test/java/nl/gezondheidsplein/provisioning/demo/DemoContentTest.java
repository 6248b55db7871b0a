package nl.gezondheidsplein.provisioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.gezondheidsplein.hub.neighbourhood.AreaFile;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.packs.ContentFile;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.protocol.Freshness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's content speaks every language, and kiosks can lead to all of its social map. */
final class DemoContentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void everyTextOfTheContentIsInEveryLanguage() throws IOException {
        for (ContentPiece piece : ContentFile.read(Town.DEN_HAAG.content().getBytes(UTF_8))) {
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
    void everyPlaceSignedTheCovenantThatTheDemosHubCountsUnder(@TempDir Path directory)
            throws IOException {
        Path settings = Files.writeString(directory.resolve("hub.yaml"), "data-dir: data\n");
        String present = HubSettingsFile.read(settings).covenant();
        for (Town town : List.of(Town.DEN_HAAG, Town.ELZERVEEN)) {
            AreaFile file = AreaFile.read(town.areas(TODAY).getBytes(UTF_8));

            assertThat(file.signatures())
                    .filteredOn(signature -> signature.version().equals(present))
                    .extracting(Signature::place)
                    .containsExactlyElementsOf(file.places().stream().map(Place::id).toList());
        }
    }

    @Test
    void everyServiceNamesItsActivityItsStreamAndItsDomain() throws IOException {
        JsonNode map = Json.mapper().readTree(Town.DEN_HAAG.socialMap(TODAY));
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
    void mostServicesWereMadeSureOfLatelyAndSomeNot() throws IOException {
        for (LocalDate today : List.of(TODAY, TODAY.plusYears(3))) {
            List<Freshness> judged =
                    Json.mapper()
                            .readTree(Town.DEN_HAAG.socialMap(today))
                            .findValues("services")
                            .stream()
                            .flatMap(DemoContentTest::each)
                            .map(service -> freshness(service, today))
                            .toList();

            assertThat(judged).filteredOn(Freshness.CURRENT::equals).hasSizeGreaterThan(25);
            assertThat(judged).filteredOn(Freshness.ASK::equals).hasSizeBetween(4, 8);
            assertThat(judged).filteredOn(Freshness.EXPIRED::equals).hasSize(1);
        }
    }

    private static Freshness freshness(JsonNode service, LocalDate today) {
        return Freshness.of(
                Optional.ofNullable(service.get("assured_date"))
                        .map(date -> LocalDate.parse(date.asText())),
                today,
                today);
    }

    @Test
    void everyPictureIsDrawn() throws IOException {
        for (String file : List.of(Town.DEN_HAAG.content(), Town.DEN_HAAG.voices())) {
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
