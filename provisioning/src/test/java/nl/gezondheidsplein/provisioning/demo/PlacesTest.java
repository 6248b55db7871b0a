package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.plain.PlainLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacesTest {
    private static final Set<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::id).collect(Collectors.toSet());

    private final Places places = Places.of(Town.DEN_HAAG);

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 6, 10, 15, 20, 50})
    void givesEveryNeighbourhoodItUsesThreeKiosksOrMore(int total) throws IOException {
        assertThat(kiosksPerNeighbourhood(total).values()).allMatch(kiosks -> kiosks >= 3);
    }

    @Test
    void spreadsTwentyKiosksEvenlyOverAllFiveNeighbourhoods() throws IOException {
        assertThat(kiosksPerNeighbourhood(20).values()).containsExactly(4L, 4L, 4L, 4L, 4L);
    }

    @Test
    void placesOfOneNeighbourhoodAreUsedInTurn() {
        Set<String> used =
                IntStream.range(0, 15)
                        .mapToObj(index -> places.simulated(index, 15).id())
                        .collect(Collectors.toSet());
        assertThat(used).hasSize(15);
    }

    @Test
    void everyTextIsThereInTheFiveLanguagesOfTheKiosk() throws IOException {
        JsonNode content = Json.mapper().readTree(Town.DEN_HAAG.areas(LocalDate.of(2026, 11, 28)));
        for (JsonNode place : content.required("places")) {
            for (String text : new String[] {"names", "motto", "askHere"}) {
                assertThat(languages(place.required(text)))
                        .as(place.toString())
                        .isEqualTo(LANGUAGES);
            }
        }
    }

    @Test
    void everyTextIsPlainInItsLanguage() throws IOException {
        JsonNode content = Json.mapper().readTree(Town.DEN_HAAG.areas(LocalDate.of(2026, 11, 28)));
        List<String> broken = new ArrayList<>();
        for (JsonNode place : content.required("places")) {
            broken.addAll(notPlain(place.required("motto")));
            broken.addAll(notPlain(place.required("askHere")));
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> notPlain(JsonNode texts) {
        return languages(texts).stream()
                .flatMap(
                        language ->
                                PlainLanguage.of(language)
                                        .broken(texts.required(language).asText())
                                        .stream())
                .toList();
    }

    private static Set<String> languages(JsonNode texts) {
        Set<String> languages = new HashSet<>();
        texts.fieldNames().forEachRemaining(languages::add);
        return languages;
    }

    private Map<String, Long> kiosksPerNeighbourhood(int total) throws IOException {
        Map<String, String> neighbourhoods = new HashMap<>();
        StreamSupport.stream(
                        Json.mapper()
                                .readTree(Town.DEN_HAAG.areas(LocalDate.of(2026, 11, 28)))
                                .required("places")
                                .spliterator(),
                        false)
                .forEach(
                        place ->
                                neighbourhoods.put(
                                        place.required("id").asText(),
                                        place.required("neighbourhood").asText()));
        return IntStream.range(0, total)
                .mapToObj(index -> neighbourhoods.get(places.simulated(index, total).id()))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }
}
