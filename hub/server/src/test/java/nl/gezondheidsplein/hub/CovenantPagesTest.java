package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.neighbourhood.Signer;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No kiosk counts at a place before the place signed the covenant that holds now. */
final class CovenantPagesTest {
    private static final String PAGE = "/beheer/convenant";
    private static final PlaceId COMING = DemoAreas.comingPlace().id();

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void addAPlaceAndLogIn() {
        hub.areas.put(List.of(), List.of(DemoAreas.comingPlace()));
        browser.logIn("wim", hub.account("wim", Role.STEWARD));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private HttpResponse<String> note(String place, String signer, String day, String version) {
        return browser.submitFrom(
                PAGE, PAGE, "plek", place, "functie", signer, "dag", day, "kenmerk", version);
    }

    private CreatedKiosk pending(PlaceId place) {
        CreatedKiosk made = hub.fleet.create(new NewKiosk("Kiosk", place, null, false));
        hub.enrol(made, "123 456");
        return made;
    }

    private HttpResponse<String> confirm(KioskId kiosk) {
        return browser.submitFrom(PAGE, "/beheer/kiosken/" + kiosk + "/bevestigen");
    }

    private KioskState state(KioskId kiosk) {
        return hub.fleet.find(kiosk).orElseThrow().state();
    }

    @Test
    void aKioskIsNotConfirmedBeforeItsPlaceSignedAndIsAfterwards() {
        KioskId kiosk = pending(COMING).kiosk();

        HttpResponse<String> refused = confirm(kiosk);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("heeft het convenant 2026-1 nog niet getekend");
        assertThat(state(kiosk)).isEqualTo(KioskState.PENDING);
        assertThat(browser.get("/beheer/kiosken/" + kiosk).body())
                .contains("nog niet getekend", "/beheer/convenant?plek=komt-nog")
                .doesNotContain("de codes zijn gelijk");

        assertThat(note("komt-nog", "place", "2026-06-20", "2026-1").statusCode()).isEqualTo(303);
        assertThat(browser.get("/beheer/kiosken/" + kiosk).body())
                .contains("de codes zijn gelijk")
                .doesNotContain("nog niet getekend");
        assertThat(confirm(kiosk).statusCode()).isEqualTo(303);
        assertThat(state(kiosk)).isEqualTo(KioskState.NEVER_SEEN);
    }

    @Test
    void aProgramConfirmsNoKioskOfAPlaceThatDidNotSign() {
        KioskId kiosk = pending(COMING).kiosk();
        String[] steward = {"Authorization", "Bearer " + hub.token(Role.STEWARD)};
        String address = "/api/kiosks/" + kiosk + "/confirm";

        HttpResponse<String> refused = browser.post(address, "", steward);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("nog niet getekend");
        assertThat(state(kiosk)).isEqualTo(KioskState.PENDING);

        note("komt-nog", "board", "2026-06-20", "2026-1");
        assertThat(browser.post(address, "", steward).statusCode()).isEqualTo(200);
    }

    @Test
    void noKioskIsConfirmedBeforehandForAPlaceThatDidNotSign() {
        String[] steward = {"Authorization", "Bearer " + hub.token(Role.STEWARD)};
        String body = "{\"name\":\"Zuil\",\"place\":\"komt-nog\",\"preconfirmed\":true}";

        HttpResponse<String> refused = browser.post("/api/kiosks", body, steward);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("nog niet getekend");
        assertThat(hub.fleet.list()).isEmpty();

        note("komt-nog", "mandate", "2026-06-20", "2026-1");
        assertThat(browser.post("/api/kiosks", body, steward).statusCode()).isEqualTo(201);
    }

    @Test
    void noKioskMovesToAPlaceThatDidNotSign() {
        KioskId kiosk = hub.kiosk("Kiosk").kiosk();

        assertThatThrownBy(() -> hub.fleet.move(kiosk, COMING))
                .isInstanceOf(FleetException.class)
                .hasMessageContaining("nog niet getekend");

        note("komt-nog", "place", "2026-06-20", "2026-1");
        hub.fleet.move(kiosk, COMING);
        assertThat(hub.fleet.find(kiosk).orElseThrow().place()).isEqualTo(COMING);
    }

    @Test
    void anotherVersionThanThePresentOneOpensNothing() {
        KioskId kiosk = pending(COMING).kiosk();
        note("komt-nog", "place", "2025-06-20", "2025-1");
        note("komt-nog", "place", "2026-06-20", "2027-1");

        assertThat(confirm(kiosk).statusCode()).isEqualTo(409);
        assertThat(browser.get(PAGE).body())
                .contains("1 plek tekende deze versie nog niet.")
                .contains("2027-1, op 20 juni 2026 door de beheerder van de plek");
    }

    @Test
    void tellsPerPlaceWhatWasSignedInWhichRoleAndOnWhichDayWithoutAName() {
        note("komt-nog", "board", "2026-06-19", "2026-1");

        assertThat(browser.get(PAGE).body())
                .contains("Alle plekken tekenden deze versie.")
                .contains("2026-1, op 19 juni 2026 door het bestuur");
        assertThat(hub.covenants.signatures())
                .contains(
                        new Signature(
                                COMING, "2026-1", Signer.BOARD, LocalDate.parse("2026-06-19")));
        assertThat(hub.people.audit().newest(1))
                .extracting(entry -> entry.who() + " " + entry.action() + " " + entry.subject())
                .containsExactly("wim covenant-signed komt-nog 2026-1");
    }

    @Test
    void whatWasNotedByMistakeIsTakenAwayAndTheAuditLogTellsWho() {
        note("komt-nog", "board", "2026-06-19", "2026-1");
        String away = PAGE + "/komt-nog/weghalen";

        assertThat(browser.submitFrom(PAGE, away, "kenmerk", "2026-1").statusCode()).isEqualTo(303);
        assertThat(browser.submitFrom(PAGE, away, "kenmerk", "2026-1").statusCode()).isEqualTo(404);

        assertThat(hub.covenants.isSigned(COMING)).isFalse();
        assertThat(hub.people.audit().newest(1))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly("covenant-taken-back komt-nog 2026-1");
    }

    @Test
    void whatIsNoSignatureIsSentBackWithASentenceAndWhatWasChosen() {
        assertThat(note("nergens", "board", "2026-06-19", "2026-1").statusCode()).isEqualTo(400);
        assertThat(note("", "board", "2026-06-19", "2026-1").statusCode()).isEqualTo(400);
        assertThat(note("komt-nog", "Jan", "2026-06-19", "2026-1").statusCode()).isEqualTo(400);
        assertThat(note("komt-nog", "board", "2026-06-21", "2026-1").statusCode()).isEqualTo(400);
        assertThat(note("komt-nog", "board", "gisteren", "2026-1").statusCode()).isEqualTo(400);
        HttpResponse<String> wrong = note("komt-nog", "board", "2026-06-19", "versie één");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("role=\"alert\"", "value=\"2026-06-19\"", "value=\"komt-nog\" selected");
        assertThat(hub.covenants.isSigned(COMING)).isFalse();
    }
}
