package nl.gezondheidsplein.hub.neighbourhood;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas and places come in and go out as files without a loss, and what can't be is refused. */
final class AreaFileTest {
    private static final String AREAS =
            """
            {"v": 1, "areas": [
              {"id": "stad", "kind": "city", "name": "Stad"},
              {"id": "deel", "kind": "stadsdeel", "parent": "stad", "name": "Deel"},
              {"id": "wijk", "kind": "wijk", "parent": "deel", "name": "Wijk"},
              {"id": "noord", "kind": "neighbourhood", "parent": "wijk", "name": "Noord"RESIDENTS}],
             "places": [
              {"id": "plek", "neighbourhood": "noord", "placeType": "TYPE", "names": {"nl": "Plek"},
               "motto": {"nl": "Kom."}, "askHere": {"nl": "Vraag."}MORE}]}
            """;

    private static AreaFile read(String residents, String type, String more) {
        return AreaFile.read(
                AREAS.replace("RESIDENTS", residents)
                        .replace("TYPE", type)
                        .replace("MORE", more)
                        .getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void aTownOfTheDemoIsWrittenAsItIsRead(String town) throws IOException {
        AreaFile file =
                AreaFile.read(
                        Files.readAllBytes(
                                RepositoryRoot.find()
                                        .resolve(
                                                "provisioning/src/main/resources/demo/"
                                                        + town
                                                        + ".json")));

        assertThat(AreaFile.read(file.write())).isEqualTo(file);
        assertThat(file.signatures()).isNotEmpty();
    }

    @Test
    void aPlaceKeepsItsPointItsHoursItsStayAndThatItIsInvented() {
        AreaFile file =
                read(
                        ", \"residents\": 9000",
                        "pop-up",
                        """
                        , "point": {"latitude": 52055300, "longitude": 4301200},
                        "profile": {"childSafe": true, "sound": false, "quiet": [],
                          "open": [{"day": "mon", "from": "09:00", "to": "17:00"}]},
                        "stay": {"from": "2026-06-01T08:00", "until": "2026-06-20T22:00"},
                        "demo": true
                        """);

        PlaceSheet sheet = file.places().getFirst().sheet();
        assertThat(sheet.isDemo()).isTrue();
        assertThat(sheet.stay()).isPresent();
        assertThat(sheet.point()).contains(GeoPoint.ofDegrees(52.0553, 4.3012));
        assertThat(sheet.profile().open())
                .containsExactly(
                        new PlaceProfile.Span(
                                DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(AreaFile.read(file.write())).isEqualTo(file);
    }

    @Test
    void aPlaceOrAreaUnderTheNameOfAPageIsRefused() {
        String file = new String(read(", \"residents\": 9000", "buurthuis", "").write(), UTF_8);
        for (String id : List.of("nieuw", "gebied")) {
            for (String named : List.of("place", "area")) {
                AreaFile known = AreaFile.read(file.getBytes(UTF_8));
                String own =
                        named.equals("place")
                                ? known.places().getFirst().id().value()
                                : known.areas().getLast().id();
                String renamed = file.replace("\"" + own + "\"", "\"" + id + "\"");
                assertThatThrownBy(() -> AreaFile.read(renamed.getBytes(UTF_8)))
                        .hasMessageContaining(id + " can't be called so");
            }
        }
    }

    @Test
    void aNeighbourhoodWithoutANumberOfResidentsIsRefused() {
        assertThatThrownBy(() -> read("", "buurthuis", "")).hasMessageContaining("residents");
        assertThatThrownBy(() -> read(", \"residents\": 0", "buurthuis", ""))
                .hasMessageContaining("/areas/3/residents");
        assertThatThrownBy(() -> read(", \"residents\": 15001", "buurthuis", ""))
                .hasMessageContaining("15000");
        assertThat(read(", \"residents\": 15000", "buurthuis", "").areas()).hasSize(4);
        assertThat(new Area("noord", AreaKind.NEIGHBOURHOOD, "wijk", "Noord", 0, false).flaw())
                .contains(
                        "Neighbourhood noord has no number of residents: fill in \"residents\","
                                + " between 1 and 15,000");
    }

    @Test
    void aPopUpWithoutAnEndIsRefused() {
        assertThatThrownBy(() -> read(", \"residents\": 9000", "pop-up", ""))
                .hasMessage(
                        "Place plek is a pop-up without an end: give it a \"stay\" with \"from\" and"
                                + " \"until\", or another \"placeType\"");
        assertThatThrownBy(
                        () ->
                                read(
                                        ", \"residents\": 9000",
                                        "buurthuis",
                                        ", \"stay\": {\"from\": \"2026-06-01T08:00\","
                                                + " \"until\": \"2026-06-20T22:00\"}"))
                .hasMessageContaining("is no pop-up");
    }

    @Test
    void aTypingErrorIsToldWithItsLine() {
        assertThatThrownBy(() -> read(", \"residents\": 9000", "buurthuis", ", \"stey\": \"x\""))
                .hasMessageContaining("line 7, /places/0")
                .hasMessageContaining("stey");
    }

    @Test
    void anAreaThatLiesNowhereIsRefused() {
        String loose =
                AREAS.replace("RESIDENTS", ", \"residents\": 9000")
                        .replace("TYPE", "buurthuis")
                        .replace("MORE", "")
                        .replace("\"parent\": \"deel\"", "\"parent\": \"elders\"");

        assertThatThrownBy(() -> AreaFile.read(loose.getBytes(UTF_8)))
                .hasMessage("The file of areas has no stadsdeel called elders");
    }
}
