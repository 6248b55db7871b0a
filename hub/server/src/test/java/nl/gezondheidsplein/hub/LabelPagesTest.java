package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.protocol.HostCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labels for many kiosks at once, which say which is which and nothing secret. */
final class LabelPagesTest {
    private static final String PAGE = "/beheer/kiosken/etiketten";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        browser.logIn("wim", hub.account("wim", Role.STEWARD));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void eachKioskInServiceHasOneWithItsNamePlaceAndId() {
        CreatedKiosk hall = hub.kiosk("Kiosk hal");
        CreatedKiosk kitchen = hub.kiosk("Kiosk keuken");

        String page = browser.get(PAGE).body();

        assertThat(page.split("class=\"label\"", -1)).hasSize(3);
        assertThat(page)
                .contains("Kiosk hal", "Kiosk keuken", "Bij de-luyk")
                .contains(hall.kiosk().value(), kitchen.kiosk().value());
        assertThat(page).doesNotContain(hall.claim(), kitchen.claim());
    }

    @Test
    void thatOfAnInventedPlaceSaysSo() {
        hub.kiosk("Kiosk hal");
        assertThat(browser.get(PAGE).body()).doesNotContain("voorbeeld");

        Place seen = hub.areas.place(DemoAreas.DE_LUYK).orElseThrow();
        hub.areas.change(seen, DemoAreas.invented(seen));

        assertThat(browser.get(PAGE).body()).contains("Bij de-luyk, voorbeeld");
    }

    @Test
    void noneSaysTheCodeOfTheHost() {
        CreatedKiosk made = hub.kiosk("Kiosk hal");
        hub.enrol(made, "123 456");
        String code =
                hub.fleet
                        .find(made.kiosk())
                        .map(KioskStatus::hostCode)
                        .map(HostCode::grouped)
                        .orElseThrow();
        assertThat(browser.get("/beheer/kiosken/" + made.kiosk().value()).body()).contains(code);

        assertThat(browser.get(PAGE).body()).doesNotContain(code, "123 456");
    }

    @Test
    void aKioskOutOfServiceNeedsNone() {
        CreatedKiosk lost = hub.kiosk("Kiosk hal");
        String revoke = "/beheer/kiosken/" + lost.kiosk().value() + "/intrekken";
        browser.submitFrom(revoke, revoke);

        assertThat(browser.get(PAGE).body()).doesNotContain(lost.kiosk().value());
    }

    @Test
    void onlyThoseOfNewCardsWhenThatIsAsked() {
        CreatedKiosk seen = hub.kiosk("Kiosk hal");
        hub.enrol(seen, "123 456");
        hub.hears(seen.kiosk(), "1.0");
        CreatedKiosk fresh = hub.kiosk("Kiosk keuken");

        assertThat(browser.get(PAGE + "?welke=nieuw").body())
                .contains(fresh.kiosk().value())
                .doesNotContain(seen.kiosk().value());
    }
}
