package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaFile;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.PlaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place and an area made by hand, under the same rules as those of a file. */
final class NewPlacePagesTest {
    private static final String PLACE = "/beheer/plekken/nieuw";
    private static final String AREA = "/beheer/plekken/gebied";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        browser.logIn("joke", hub.account("joke", Role.EDITOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private HttpResponse<String> place(String id, String area, String type, String... more) {
        List<String> fields = new ArrayList<>(List.of("kort", id, "buurt", area, "soort", type));
        fields.addAll(List.of("naam-nl", "De Kas", "naam-tr", "Sera", "motto-nl", "Kom erbij."));
        fields.addAll(List.of("vraag-nl", "Vraag de gastheer.", "geluid", "ja"));
        fields.addAll(List.of("open", "maandag 09:00–17:00", "stil", ""));
        fields.addAll(List.of("breedte", "52,0553", "lengte", "4,3012"));
        fields.addAll(List.of(more));
        return browser.submitFrom(PLACE, PLACE, fields.toArray(String[]::new));
    }

    private HttpResponse<String> area(
            String id, String kind, String parent, String name, String residents) {
        return browser.submitFrom(
                AREA,
                AREA,
                "kort",
                id,
                "soort",
                kind,
                "in",
                parent,
                "naam",
                name,
                "bewoners",
                residents);
    }

    private List<String> areaIds() {
        return hub.areas.areas().stream().map(Area::id).toList();
    }

    @Test
    void aPlaceIsMadeWithItsPointItsHoursAndItsNeighbourhood() {
        assertThat(browser.get("/beheer/plekken").body()).contains(PLACE, AREA);

        HttpResponse<String> made = place("de-kas", "moerwijk-noord", "huiskamer");

        assertThat(made.statusCode()).isEqualTo(303);
        Place place = hub.areas.place(new PlaceId("de-kas")).orElseThrow();
        assertThat(place.neighbourhood().value()).isEqualTo("moerwijk-noord");
        assertThat(place.sheet().placeType()).isEqualTo("huiskamer");
        assertThat(place.sheet().names().in("tr")).isEqualTo("Sera");
        assertThat(place.sheet().point()).contains(GeoPoint.ofDegrees(52.0553, 4.3012));
        assertThat(place.sheet().profile().open()).hasSize(1);
        assertThat(place.sheet().isDemo()).isFalse();
        assertThat(browser.get("/beheer/plekken/de-kas").body()).contains("De Kas");
        assertThat(hub.people.audit().newest(1))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly("place-added de-kas");
        AreaFile out = new AreaFile(hub.areas.areas(), hub.areas.places(), List.of());
        assertThat(AreaFile.read(out.write())).isEqualTo(out);
    }

    @Test
    void aPlaceThatAFileMayNotHoldIsRefusedAndKeepsWhatWasTyped() {
        assertRefused(place("De Kas!", "moerwijk-noord", "huiskamer"), "kleine letters");
        assertRefused(place("de-luyk", "moerwijk-noord", "huiskamer"), "al een plek");
        assertRefused(place("nieuw", "moerwijk-noord", "huiskamer"), "kleine letters");
        assertRefused(place("de-kas", "moerwijk", "huiskamer"), "Kies een buurt.");
        assertRefused(place("de-kas", "moerwijk-noord", "pop-up"), "van wanneer tot wanneer");
        assertThat(hub.areas.place(new PlaceId("de-kas"))).isEmpty();
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(why, "De Kas");
    }

    @Test
    void aPlaceMadeByHandCanBeAnExampleAndStopBeingOne() {
        place("de-kas", "moerwijk-noord", "huiskamer", "voorbeeld", "ja");
        assertThat(hub.areas.place(new PlaceId("de-kas")).orElseThrow().sheet().isDemo()).isTrue();

        String page = "/beheer/plekken/de-kas";
        String html = browser.get(page).body();
        assertThat(html).contains("name=\"voorbeeld\" value=\"ja\" checked");
        String version = html.replaceAll("(?s).*name=\"versie\" value=\"([^\"]*)\".*", "$1");
        browser.submitFrom(
                page,
                page,
                "versie",
                version,
                "soort",
                "huiskamer",
                "naam-nl",
                "De Kas",
                "motto-nl",
                "Kom erbij.",
                "vraag-nl",
                "Vraag de gastheer.",
                "open",
                "",
                "stil",
                "");

        assertThat(hub.areas.place(new PlaceId("de-kas")).orElseThrow().sheet().isDemo()).isFalse();
    }

    @Test
    void aPlaceIsShownAsAKioskShowsItBeforeItIsKept() {
        HttpResponse<String> shown =
                place("de-kas", "moerwijk-noord", "huiskamer", "doe", "bekijk");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Sera", "lang=\"tr\"");
        assertThat(hub.areas.place(new PlaceId("de-kas"))).isEmpty();
    }

    @Test
    void anAreaIsMadeInTheTree() {
        assertThat(area("nieuw-wijk", "wijk", "escamp", "Nieuw", "").statusCode()).isEqualTo(303);
        assertThat(
                        area("nieuw-oost", "neighbourhood", "nieuw-wijk", "Nieuw-Oost", "15.000")
                                .statusCode())
                .isEqualTo(303);

        assertThat(areaIds()).contains("nieuw-wijk", "nieuw-oost");
        assertThat(hub.areas.areas())
                .filteredOn(area -> area.id().equals("nieuw-oost"))
                .extracting(Area::residents)
                .containsExactly(15_000);
        assertThat(place("de-kas", "nieuw-oost", "huiskamer").statusCode()).isEqualTo(303);
    }

    @Test
    void anAreaThatAFileMayNotHoldIsRefused() {
        assertThat(area("gebied", "wijk", "escamp", "Nieuw", "").statusCode()).isEqualTo(400);
        String count = "Vul in hoeveel mensen er wonen: van 1 tot en met 15.000.";
        assertThat(area("oost", "neighbourhood", "moerwijk", "Oost", "").body()).contains(count);
        assertThat(area("oost", "neighbourhood", "moerwijk", "Oost", "15001").body())
                .contains(count);
        assertThat(area("oost", "neighbourhood", "moerwijk", "Oost", "veel").body())
                .contains(count);
        assertThat(area("oost", "neighbourhood", "escamp", "Oost", "9000").body())
                .contains("Kies waar het in ligt: een wijk.");
        assertThat(area("escamp", "stadsdeel", "den-haag", "Oost", "").body())
                .contains("Er is al een gebied met deze korte naam.");
        assertThat(areaIds()).doesNotContain("oost");
    }

    @Test
    void aCoordinatorAddsPlacesInTheOwnNeighbourhoodAndNoAreas() {
        Browser coordinator = new Browser(hub);
        coordinator.logIn("wim", hub.account("wim", Role.COORDINATOR));

        assertThat(coordinator.get(PLACE).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(AREA).statusCode()).isEqualTo(403);
        assertThat(coordinator.get("/beheer/plekken").body()).doesNotContain(AREA);
    }
}
