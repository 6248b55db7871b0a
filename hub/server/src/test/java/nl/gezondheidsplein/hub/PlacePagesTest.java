package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places kept in a browser. */
final class PlacePagesTest {
    private static final String PAGE = "/beheer/plekken/de-luyk";
    private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"([^\"]+)\"");

    private HubUnderTest hub;
    private Browser browser;

    @BeforeEach
    void start() {
        hub = new HubUnderTest();
        browser = new Browser(hub);
        browser.logIn("joke", hub.account("joke", Role.EDITOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private String version() {
        Matcher version = VERSION.matcher(browser.get(PAGE).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private HttpResponse<String> save(String version, String type, String name, String open) {
        return browser.submitFrom(
                PAGE,
                PAGE,
                "versie",
                version,
                "soort",
                type,
                "naam-nl",
                name,
                "naam-ar",
                "غرفة",
                "motto-nl",
                "Kom erbij.",
                "vraag-nl",
                "Vraag de gastheer.",
                "geluid",
                "ja",
                "open",
                open,
                "stil",
                "vrijdag 12:30–14:30");
    }

    private HttpResponse<String> saveStay(String type, String from, String until) {
        return browser.submitFrom(
                PAGE,
                PAGE,
                "versie",
                version(),
                "soort",
                type,
                "naam-nl",
                "Het plein",
                "motto-nl",
                "Kom erbij.",
                "vraag-nl",
                "Vraag het aan de tafel.",
                "staat-van",
                from,
                "staat-tot",
                until);
    }

    @Test
    void keepsFromWhenUntilWhenAPopUpStandsThereAndTellsItToItsKiosks() {
        saveStay("pop-up", "2026-06-20T10:00", "2026-06-20T18:30");

        assertThat(browser.get(PAGE).body())
                .contains("value=\"2026-06-20T10:00\"", "value=\"2026-06-20T18:30\"");
        assertThat(browser.get("/beheer/plekken").body())
                .contains("pop-up, van 20 juni 2026 10:00 tot 20 juni 2026 18:30");
        PlaceSheet sheet = hub.areas.place(DemoAreas.DE_LUYK).orElseThrow().sheet();
        assertThat(MessageCodec.decodePlaceSheet(MessageCodec.encode(sheet)).stay())
                .contains(
                        new PlaceSheet.Stay(
                                LocalDateTime.of(2026, 6, 20, 10, 0),
                                LocalDateTime.of(2026, 6, 20, 18, 30)));
    }

    @Test
    void asksAPopUpAndNoOtherPlaceForItsBeginAndItsEnd() {
        assertThat(saveStay("pop-up", "", "").body())
                .contains("Vul in van wanneer tot wanneer de pop-up er staat.");
        assertThat(saveStay("pop-up", "2026-06-20T18:30", "2026-06-20T10:00").body())
                .contains("Kies een einde dat na het begin komt.", "value=\"2026-06-20T18:30\"");
        assertThat(saveStay("pop-up", "morgen", "2026-06-20T10:00").body())
                .contains("Vul twee keer een dag en een tijd in.", "value=\"morgen\"");
        assertThat(saveStay("pop-up", "2026-06-20T10:00", "2028-06-20T10:00").body())
                .contains("Een pop-up staat er hoogstens een jaar.");
        assertThat(saveStay("buurthuis", "2026-06-20T10:00", "2026-06-20T18:30").body())
                .contains("Alleen een pop-up heeft een begin en een einde.");
    }

    @Test
    void asksToCollectTheKioskOfAPopUpThatIsOverAndPutsNoNewOneThere() {
        KioskId kiosk =
                hub.fleet
                        .create(new NewKiosk("Kiosk op het plein", DemoAreas.DE_LUYK, null, true))
                        .kiosk();
        saveStay("pop-up", "2026-06-20T10:00", "2026-06-20T18:30");
        assertThat(hub.fleet.find(kiosk).orElseThrow().warnings()).isEmpty();

        hub.clock.forward(Duration.ofHours(7));

        assertThat(hub.fleet.find(kiosk).orElseThrow().warnings())
                .contains("De pop-up is voorbij. Haal de kiosk op, of zet hem op een andere plek.");
        assertThat(hub.fleet.list()).allMatch(status -> !status.warnings().isEmpty());
        browser.logIn("els", hub.account("els", Role.EDITOR));
        assertThat(browser.get("/beheer/plekken").body())
                .contains("pop-up, voorbij sinds 20 juni 2026 18:30");
        assertThatThrownBy(
                        () ->
                                hub.fleet.create(
                                        new NewKiosk("Nog een", DemoAreas.DE_LUYK, null, true)))
                .isInstanceOf(FleetException.class)
                .hasMessageContaining("Deze pop-up is voorbij.");
    }

    @Test
    void keepsWhatAKioskSaysAndHowItBehaves() {
        assertThat(
                        save(version(), "buurthuis", "De Luyk", "maandag t/m woensdag 9:00-17:00")
                                .statusCode())
                .isEqualTo(303);

        assertThat(browser.get(PAGE).body())
                .contains("value=\"De Luyk\"", "value=\"غرفة\"", "woensdag 09:00–17:00")
                .contains("vrijdag 12:30–14:30");
        assertThat(browser.get("/beheer/plekken").body()).contains("De Luyk", "Moerwijk-Noord");
    }

    @Test
    void neverLetsAMosqueMakeASoundOrASchoolAskChildren() {
        save(version(), "moskee", "Moskee", "");
        assertThat(browser.get(PAGE).body()).doesNotContain("name=\"geluid\" value=\"ja\" checked");

        save(version(), "school", "School", "");
        assertThat(browser.get(PAGE).body()).contains("name=\"kindveilig\" value=\"ja\" checked");
    }

    @Test
    void losesNothingThatWasTypedWhenSomebodyElseWasFaster() {
        String old = version();
        save(old, "buurthuis", "Eerst", "");

        var answer = save(old, "buurthuis", "Later", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Iemand anders", "value=\"Later\"");
        assertThat(browser.get(PAGE).body()).contains("value=\"Eerst\"");
    }

    @Test
    void saysBesideTheFieldWhatToDo() {
        var answer = save(version(), "buurthuis", "", "altijd");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Vul dit in het Nederlands in.", ">altijd</textarea>")
                .contains("Schrijf elke regel als maandag t/m vrijdag 09:00–17:00.");
    }
}
