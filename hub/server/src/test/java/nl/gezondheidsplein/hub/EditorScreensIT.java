package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The editor's pages in a real browser that runs no script, from keyboard to phone. */
final class EditorScreensIT {
    private static final Path DEMO =
            Path.of("../../provisioning/src/main/resources/demo/denhaag-social-map.json");

    private static HubUnderTest hub;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        new SocialMapImport(hub.socialMap, hub.clock)
                .run(Files.readAllBytes(DEMO), "denhaag", Gone.KEEP);
        browser = Chromium.withoutScript();
        open("/beheer/inloggen", 1280);
        browser.findElement(By.id("naam")).sendKeys("joke");
        browser.findElement(By.id("wachtwoord"))
                .sendKeys(hub.account("joke", Role.EDITOR), Keys.ENTER);
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    private static void open(String path, int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get(hub.http(path).toString());
    }

    private static void picture(String name) throws IOException {
        Chromium.picture(browser, "editor-" + name);
    }

    /** Every control that is typed in or chosen from has words that belong to it. */
    private static void everyControlHasALabel() {
        for (WebElement control :
                browser.findElements(By.cssSelector("main input, main select, main textarea"))) {
            if (control.isDisplayed()) {
                assertThat(control.getAccessibleName())
                        .as(browser.getCurrentUrl() + " " + control.getDomAttribute("name"))
                        .isNotBlank();
            }
        }
    }

    @Tag("deep")
    @Test
    void showsEveryPageWithLabelsAtEachWidth() throws IOException {
        open("/beheer/kaart", 1280);
        String offer = browser.findElement(By.cssSelector("tbody a")).getDomAttribute("href");
        open("/beheer/vertalingen?taal=ar&zoek=seconden", 1280);
        String text =
                browser.findElement(By.cssSelector(".reviews tbody a")).getDomAttribute("href");
        for (String[] page :
                List.of(
                        new String[] {"/beheer/kaart", "map"},
                        new String[] {"/beheer/kaart/nieuw", "new"},
                        new String[] {"/beheer/kaart/nakijken", "upkeep"},
                        new String[] {"/beheer/kaart/invoer", "import"},
                        new String[] {"/beheer/plekken", "places"},
                        new String[] {"/beheer/plekken/de-luyk", "place"},
                        new String[] {"/beheer/vertalingen?taal=ar", "review"},
                        new String[] {text, "review-text"},
                        new String[] {offer, "offer"},
                        new String[] {offer + "/tijden/nieuw", "times"})) {
            for (int width : List.of(1280, 420)) {
                open(page[0], width);
                picture(page[1] + "-" + width);
                assertThat(browser.findElement(By.tagName("html")).getSize().width)
                        .as(page[0])
                        .isLessThanOrEqualTo(width);
                everyControlHasALabel();
            }
        }
    }

    @Test
    void makesAnOfferByKeyboardAlone() throws IOException {
        open("/beheer/kaart/nieuw", 1280);
        browser.findElement(By.id("naam")).sendKeys("Samen wandelen", Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("Nog niet opgeslagen");
        picture("refused-1280");
        browser.findElement(By.cssSelector("[name=term]")).sendKeys(Keys.SPACE);
        assertThat(browser.findElement(By.id("naam")).getDomProperty("value"))
                .isEqualTo("Samen wandelen");
    }
}
