package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A coordinator's week without a mouse: every step is a key, and what has the focus is seen. */
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
