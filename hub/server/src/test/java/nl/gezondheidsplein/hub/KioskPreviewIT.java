package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Whoever writes for residents sees it as a kiosk says it, before any kiosk does. */
final class KioskPreviewIT {
    private static final String NEW_WORDS = "Heel andere woorden";

    private static HubUnderTest hub;
    private static WorkedHub worked;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        worked = new WorkedHub(hub);
        browser = Chromium.start();
        browser.get(hub.http("/beheer/inloggen").toString());
        browser.findElement(By.id("naam")).sendKeys("alles");
        browser.findElement(By.id("wachtwoord")).sendKeys(hub.account("alles", Role.values()));
        Chromium.pressAndLeave(browser.findElement(By.id("wachtwoord")));
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/beheer/kaart/aanbod/{offer}, naam",
        "/beheer/plekken/{place}, naam-nl",
        "/beheer/themas/{id}, naam-nl",
        "/beheer/buurten/{area}/terugkoppeling/{id}, gezegd",
        "/beheer/buurten/{area}/evenementen/{id}/wijzigen, naam-nl",
        "/beheer/buurten/{area}/berichten/{id}, over"
    })
    void showsWhatIsTypedInFiveLanguagesAndKeepsNothing(String page, String field)
            throws IOException {
        String address = hub.http(worked.address(page)).toString();
        browser.get(address);
        WebElement words = browser.findElement(By.id(field));
        String before = words.getDomProperty("value");
        words.clear();
        words.sendKeys(NEW_WORDS);
        Chromium.pressAndLeave(browser.findElement(By.cssSelector("button[value=bekijk]")));

        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("Het is nog niet opgeslagen.");
        assertThat(browser.findElements(By.cssSelector(".preview article")))
                .extracting(sheet -> sheet.getDomAttribute("lang"))
                .containsExactly("nl", "en", "tr", "ar", "pl");
        assertThat(browser.findElement(By.cssSelector(".preview article[lang=nl]")).getText())
                .contains(NEW_WORDS);
        assertThat(browser.findElement(By.id(field)).getDomProperty("value")).isEqualTo(NEW_WORDS);
        assertThat(Axe.brokenRules(browser)).isEmpty();
        Chromium.picture(browser, "preview" + page.replaceAll("\\W+", "-"));

        browser.get(address);
        assertThat(browser.findElement(By.id(field)).getDomProperty("value")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/beheer/themas, naam-nl, id=nieuw-thema",
        "/beheer/buurten/{area}/terugkoppeling, gezegd, ''",
        "/beheer/buurten/{area}/evenementen, naam-nl, waar=Plein",
        "/beheer/buurten/{area}/berichten, over, organisatie=Luyk"
    })
    void showsWhatIsNotThereYetInFiveLanguagesAndMakesNothing(
            String page, String field, String other) throws IOException {
        browser.get(hub.http(worked.address(page)).toString());
        if (!other.isEmpty()) {
            String[] more = other.split("=", 2);
            browser.findElement(By.id(more[0])).sendKeys(more[1]);
        }
        browser.findElement(By.id(field)).sendKeys(NEW_WORDS);
        Chromium.pressAndLeave(browser.findElement(By.cssSelector("button[value=bekijk]")));

        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("Het is nog niet opgeslagen.");
        assertThat(browser.findElements(By.cssSelector(".preview article")))
                .extracting(sheet -> sheet.getDomAttribute("lang"))
                .containsExactly("nl", "en", "tr", "ar", "pl");
        assertThat(browser.findElement(By.cssSelector(".preview article[lang=nl]")).getText())
                .contains(NEW_WORDS);
        assertThat(browser.findElement(By.id(field)).getDomProperty("value")).isEqualTo(NEW_WORDS);
        assertThat(Axe.brokenRules(browser)).isEmpty();
        Chromium.picture(browser, "preview-nieuw" + page.replaceAll("\\W+", "-"));

        browser.get(hub.http(worked.address(page)).toString());
        assertThat(browser.findElement(By.tagName("main")).getText()).doesNotContain(NEW_WORDS);
    }
}
