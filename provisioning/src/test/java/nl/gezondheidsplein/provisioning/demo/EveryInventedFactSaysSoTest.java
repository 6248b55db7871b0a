package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no source tells is marked as a demo, in the files of the towns and all the way to the packs
 * from which kiosks say "voorbeeld". Of Den Haag, times, addresses and contacts are invented, and
 * so are the neighbourhoods it is cut into; the other town does not exist at all.
 */
final class EveryInventedFactSaysSoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    /** Parts of a service or location that the source documents never give in full. */
    private static final List<String> INVENTED_PARTS =
            List.of("schedules", "contacts", "addresses", "phones", "accessibility");

    @TempDir static Path directory;

    @Test
    void nothingOfATownThatDoesNotExistIsWithoutAMark() throws IOException {
        List<String> unmarked = new ArrayList<>();
        JsonNode areas = Json.mapper().readTree(Town.ELZERVEEN.areas(TODAY));
        for (String list : List.of("areas", "places")) {
            unmarked.addAll(unmarked(each(areas.required(list))));
        }
        JsonNode map = Json.mapper().readTree(Town.ELZERVEEN.socialMap(TODAY));
        unmarked.addAll(unmarked(each(map.required("organizations"))));
        unmarked.addAll(unmarked(each(map.required("locations"))));
        unmarked.addAll(
                unmarked(
                        map.findValues("services").stream()
                                .flatMap(EveryInventedFactSaysSoTest::each)));

        assertThat(unmarked).isEmpty();
    }

    @Test
    void whatTheSourcesOfDenHaagDoNotTellIsMarked() throws IOException {
        List<String> unmarked = new ArrayList<>();
        JsonNode areas = Json.mapper().readTree(Town.DEN_HAAG.areas(TODAY));
        unmarked.addAll(
                unmarked(each(areas.required("areas")).filter(area -> area.has("residents"))));
        unmarked.addAll(
                unmarked(
                        each(areas.required("places"))
                                .filter(
                                        place ->
                                                isCalledInvented(place.at("/names/nl"))
                                                        || place.has("stay"))));
        JsonNode map = Json.mapper().readTree(Town.DEN_HAAG.socialMap(TODAY));
        Stream<JsonNode> facts =
                Stream.of(
                                each(map.required("organizations")),
                                each(map.required("locations")),
                                map.findValues("services").stream()
                                        .flatMap(EveryInventedFactSaysSoTest::each))
                        .flatMap(some -> some);
        unmarked.addAll(
                unmarked(
                        facts.filter(
                                fact ->
                                        isCalledInvented(fact.path("name"))
                                                || INVENTED_PARTS.stream().anyMatch(fact::has))));

        assertThat(unmarked).isEmpty();
    }

    /** The mark stands with what is told of an event, beside the sheet that kiosks count by. */
    @Test
    void anInventedEventIsMarkedAsAnExample() throws IOException {
        JsonNode content = Json.mapper().readTree(Town.DEN_HAAG.content());
        List<JsonNode> events =
                each(content.required("sheets"))
                        .filter(sheet -> sheet.path("kind").asText().equals("events"))
                        .toList();

        assertThat(events).isNotEmpty();
        for (JsonNode sheet : events) {
            assertThat(each(sheet.at("/sheet/events")))
                    .allMatch(
                            event ->
                                    sheet.path("blocks")
                                            .path(event.required("id").asText())
                                            .path("demo")
                                            .asBoolean());
        }
    }

    private static boolean isCalledInvented(JsonNode name) {
        return name.asText().contains("(demo)") || name.asText().contains("(voorbeeld)");
    }

    private static List<String> unmarked(Stream<JsonNode> facts) {
        return facts.filter(fact -> !fact.path("demo").asBoolean())
                .map(fact -> fact.path("name").asText(fact.path("id").asText()))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void everyMarkReachesTheKiosk(String name) throws Exception {
        Town town = Town.named(name);
        PackedTown packed =
                PackedTown.of(town, "jdbc:sqlite:" + directory.resolve(name + ".db"), MORNING);
        Map<String, Boolean> places = new HashMap<>();
        for (JsonNode place : Json.mapper().readTree(town.areas(TODAY)).required("places")) {
            places.put(place.required("id").asText(), place.path("demo").asBoolean());
        }
        Map<String, Boolean> services = new HashMap<>();
        Json.mapper().readTree(town.socialMap(TODAY)).findValues("services").stream()
                .flatMap(EveryInventedFactSaysSoTest::each)
                .forEach(
                        service ->
                                services.put(
                                        service.required("id").asText(),
                                        service.path("demo").asBoolean()));

        assertThat(packed.packs().keySet()).isEqualTo(places.keySet());
        for (Map.Entry<String, Pack> pack : packed.packs().entrySet()) {
            assertThat(pack.getValue().placeSheet().orElseThrow().isDemo())
                    .as(pack.getKey())
                    .isEqualTo(places.get(pack.getKey()));
            assertThat(pack.getValue().offers()).isNotEmpty();
            for (Offer offer : pack.getValue().offers()) {
                if (services.getOrDefault(offer.id(), true)) {
                    assertThat(offer.facts().is(Mark.DEMO)).as(offer.id()).isTrue();
                }
            }
            assertThat(pack.getValue().events().events())
                    .allMatch(event -> event.name().in("en").contains("(example)"));
            assertThat(pack.getValue().sheets().feedback().items())
                    .isNotEmpty()
                    .allMatch(FeedbackSheet.Item::isDemo);
        }
    }
}
