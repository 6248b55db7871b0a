package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A coordinator's week and a steward's new place without a mouse: every step is a key, and what has
 * the focus is seen.
 */
final class ByKeyboardAloneIT {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** More stops than any page of the hub has. */
    private static final int MOST_STOPS = 150;

    private static final String WISHES =
            """
            {"id":"wish","n":60,"answers":[\
            {"answer":"missing.gezondheid.lichaam.samen-eten","count":25},\
            {"answer":"offered.welbevinden.sociaal.lopen","count":35}]}""";

    private final HubUnderTest hub = new HubUnderTest();
    private ChromeDriver browser;

    @BeforeEach
    void start() throws IOException {
        hub.results.release("2026-04", "moerwijk-noord", Audience.COORDINATOR, WISHES);
        browser = Chromium.start();
    }

    @AfterEach
    void stop() {
        browser.quit();
        hub.close();
    }

    @Test
    void logsInMakesATaskOfAWishEndsItAndTellsItBack() throws IOException {
        browser.get(hub.http("/beheer").toString());
        type("fatma");
        press(Keys.TAB);
        type(hub.account("fatma", Role.COORDINATOR));
        press(Keys.ENTER);
        awaitText("Moerwijk-Noord");

        goTo("Moerwijk-Noord");
        press(Keys.ENTER);
        awaitText("Vraag zonder aanbod");
        goTo("Maak een taak van Samen eten (lichaam, gezondheid)");
        assertThat(focusIsSeen()).isTrue();
        Chromium.picture(browser, "keyboard-week");
        press(Keys.ENTER);
        awaitText("Er is een taak voor.");
        goTo("Het is klaar");
        press(Keys.ENTER);
        goTo("Wat werd het?");
        type("Elke dinsdag koken we samen.");
        press(Keys.ENTER);
        awaitText("voorstel");
        goTo("Toon");
        press(Keys.ENTER);

        awaitText("te lezen op de kiosken");
        Chromium.picture(browser, "keyboard-told");
    }

    @Test
    void notesThatAPlaceSignedAndThenConfirmsItsKiosk() throws IOException {
        hub.areas.put(List.of(), List.of(DemoAreas.comingPlace()));
        KioskId kiosk = pendingAt(DemoAreas.comingPlace().id());
        browser.get(hub.http("/beheer/kiosken/" + kiosk).toString());
        type("wim");
        press(Keys.TAB);
        type(hub.account("wim", Role.STEWARD));
        press(Keys.ENTER);
        awaitText("Mensen en programma's");
        browser.get(hub.http("/beheer/kiosken/" + kiosk).toString());
        awaitText("nog niet getekend");

        goTo("Noteer dat de plek tekende");
        press(Keys.ENTER);
        awaitText("1 plek tekende deze versie nog niet.");
        goTo("Wie tekende");
        type("het bestuur");
        goTo("Noteer de handtekening");
        assertThat(focusIsSeen()).isTrue();
        Chromium.picture(browser, "keyboard-covenant");
        press(Keys.ENTER);
        awaitText("Alle plekken tekenden deze versie.");

        browser.get(hub.http("/beheer/kiosken/" + kiosk).toString());
        goTo("Ja, de codes zijn gelijk");
        press(Keys.ENTER);
        awaitText("Aangemeld, maar er kwam nog nooit een bericht.");
        assertThat(hub.fleet.find(kiosk).orElseThrow().state()).isEqualTo(KioskState.NEVER_SEEN);
    }

    private KioskId pendingAt(PlaceId place) {
        var made = hub.fleet.create(new NewKiosk("Kiosk in de zaal", place, null, false));
        hub.enrol(made, "123 456");
        return made.kiosk();
    }

    private void type(String text) {
        browser.switchTo().activeElement().sendKeys(text);
    }

    private void press(Keys key) {
        browser.switchTo().activeElement().sendKeys(key);
    }

    /** Goes on with the tabulator until what has the focus has a name that begins so. */
    private void goTo(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(Keys.TAB);
            WebElement here = browser.switchTo().activeElement();
            if (String.valueOf(here.getAccessibleName()).startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("Nothing called " + name + " can be reached by keyboard");
    }

    /** A line around it, so that who looks sees where the keys are. */
    private boolean focusIsSeen() {
        return Boolean.TRUE.equals(
                browser.executeScript(
                        "const style = getComputedStyle(document.activeElement);"
                                + "return style.outlineStyle !== 'none'"
                                + " && parseFloat(style.outlineWidth) >= 2"));
    }

    private void awaitText(String text) {
        await(text)
                .atMost(LONGEST_WAIT)
                .until(
                        () ->
                                String.valueOf(
                                                browser.executeScript(
                                                        "return document.body.innerText"))
                                        .contains(text));
    }
}
