package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.ui.RenderedTexts;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.testing.DutchWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both towns of the demo, from their files through the hub's packs to what a kiosk paints. */
final class TownsOnTheKioskTest {
    /** The morning on which the residents of the kiosk's own tests walk through its screens. */
    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir private static Path directory;

    private static final Map<String, PackedTown> PACKED = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"denhaag, ARABIC", "elzerveen, TURKISH", "elzerveen, ARABIC", "elzerveen, POLISH"})
    void paintsNoDutchButNames(String town, Language language) throws Exception {
        requireNoDutchButNames(town, language);
    }

    @ParameterizedTest
    @EnumSource(names = {"TURKISH", "POLISH"})
    @Tag("deep")
    void paintsNoDutchButNamesOfTheLargeTown(Language language) throws Exception {
        requireNoDutchButNames("denhaag", language);
    }

    private static void requireNoDutchButNames(String town, Language language) throws Exception {
        Pack pack = packed(town).packs().values().iterator().next();
        DutchWords dutch = DutchWords.in(language.id(), dutchTexts(town), names(town, language));

        Map<String, List<String>> painted = RenderedTexts.of(pack, language);

        assertThat(painted).hasSizeGreaterThan(200);
        Map<String, String> loose = new TreeMap<>();
        painted.forEach(
                (text, way) -> {
                    List<String> words = dutch.foundIn(text);
                    if (!words.isEmpty()) {
                        loose.put(text, words + " after " + way);
                    }
                });
        assertThat(loose).isEmpty();
        // Set apart as names are where nobody reviewed them: not so in the demo.
        List<String> promises =
                ScreenSources.all().stream()
                        .filter(ReviewDesk::isReviewedOnly)
                        .filter(text -> !text.in(language.id()).equals(Optional.of(text.dutch())))
                        .map(SourceText::dutch)
                        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                        .toList();
        assertThat(promises).hasSizeGreaterThan(40);
        assertThat(
                        painted.keySet().stream()
                                .filter(text -> promises.stream().anyMatch(text::contains)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void givesEachSentenceOfEachOfferInEveryLanguage(String town) throws Exception {
        for (Pack pack : packed(town).packs().values()) {
            assertThat(pack.offers()).hasSizeGreaterThanOrEqualTo(10);
            for (Offer offer : pack.offers()) {
                List<Set<String>> languages = new ArrayList<>();
                languages.add(offer.title().byLanguage().keySet());
                offer.lines().stream()
                        .filter(line -> line.kind() != OfferLine.Kind.NOTE)
                        .forEach(line -> languages.add(line.text().byLanguage().keySet()));
                assertThat(languages)
                        .as(offer.title().in("nl"))
                        .allMatch(Set.of("nl", "en", "tr", "ar", "pl")::equals);
            }
        }
    }

    @Test
    void nothingOfDenHaagIsInAnyPackOfTheOtherTown() throws Exception {
        PackedTown elzerveen = packed("elzerveen");
        List<String> names = new ArrayList<>(List.of("den haag", "haags", "zuid-holland"));
        for (String list : List.of("areas", "places")) {
            for (JsonNode one : Json.mapper().readTree(Town.DEN_HAAG.areas(TODAY)).required(list)) {
                names.add(one.required("id").asText());
                names.add(one.path("name").asText(one.path("names").path("nl").asText()));
            }
        }

        assertThat(elzerveen.files()).hasSize(6);
        elzerveen
                .files()
                .forEach(
                        (place, files) ->
                                files.forEach(
                                        (path, bytes) ->
                                                assertThat(
                                                                new String(
                                                                                bytes,
                                                                                StandardCharsets
                                                                                        .UTF_8)
                                                                        .toLowerCase(Locale.ROOT))
                                                        .as(place + " " + path)
                                                        .doesNotContain(lower(names))));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static PackedTown packed(String town) throws Exception {
        PackedTown known = PACKED.get(town);
        if (known == null) {
            known =
                    PackedTown.of(
                            Town.named(town),
                            "jdbc:sqlite:" + directory.resolve(town + ".db"),
                            MORNING);
            PACKED.put(town, known);
        }
        return known;
    }

    /** Every Dutch text of the town's files. */
    private static Collection<String> dutchTexts(String town) throws IOException {
        Town of = Town.named(town);
        Set<String> texts = new HashSet<>();
        for (String file :
                List.of(of.areas(TODAY), of.content(), of.voices(), of.socialMap(TODAY))) {
            JsonNode json = Json.mapper().readTree(file);
            for (String field : List.of("nl", "description", "name", "where")) {
                texts.addAll(json.findValuesAsText(field));
            }
        }
        return texts;
    }

    /** What is called the same in every language, and what places are called in this one. */
    private static Collection<String> names(String town, Language language) throws IOException {
        Town of = Town.named(town);
        Set<String> names = new HashSet<>();
        JsonNode areas = Json.mapper().readTree(of.areas(TODAY));
        names.addAll(areas.required("areas").findValuesAsText("name"));
        for (JsonNode texts : areas.findValues("names")) {
            names.add(texts.required(language.id()).asText());
        }
        JsonNode map = Json.mapper().readTree(of.socialMap(TODAY));
        StreamSupport.stream(map.required("organizations").spliterator(), false)
                .forEach(organization -> names.add(organization.required("name").asText()));
        return names;
    }
}
