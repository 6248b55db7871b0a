package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/** Notices and events on the public square, on an old telephone. */
final class PublicAgendaIT {
    private static final String NOTICES = "/beheer/buurten/moerwijk-noord/berichten";
    private static final String EVENTS = "/beheer/buurten/moerwijk-noord/evenementen";

    private static HubUnderTest hub;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        Browser maker = new Browser(hub);
        maker.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
        String[] told = {
            "activiteit",
            "fietsles",
            "voor-wie",
            "volwassen",
            "alleen-vrouwen",
            "ja",
            "kosten",
            "bedrag",
            "bedrag",
            "2,50",
            "taal",
            "tr",
            "taal",
            "ar",
            "toegang",
            "toilet",
            "vraag-naar",
            "balie",
            "aanmelden",
            "niet-nodig",
            "tekst",
            "Bisikletler hazır.",
            "tekst-taal",
            "tr",
            "voorbeeld",
            "ja"
        };
        maker.submitFrom(
                NOTICES,
                NOTICES,
                with(
                        told,
                        "waar",
                        "moerwijk-noord",
                        "organisatie",
                        "De Luyk",
                        "soort",
                        "new",
                        "van",
                        "2026-07-01",
                        "tot",
                        "2026-07-31"));
        maker.submitFrom(
                EVENTS,
                EVENTS,
                with(
                        told,
                        "naam-nl",
                        "Fietsfeest",
                        "waar",
                        "Het plein",
                        "dag",
                        "2026-06-27",
                        "van",
                        "11:00",
                        "tot",
                        "17:00"));
        browser = Chromium.start();
        // A window of a desktop is never as narrow as a telephone.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 640, "deviceScaleFactor", 1, "mobile", true));
        browser.manage().window().setSize(new Dimension(500, 900));
    }

    private static String[] with(String[] told, String... more) {
        String[] all = new String[told.length + more.length];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(told, 0, all, more.length, told.length);
        return all;
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "pl"})
    void isReadInWholeSentencesWithoutScrollingSideways(String language) throws IOException {
        browser.get(hub.http("/plein/agenda/moerwijk-noord?taal=" + language).toString());

        assertThat(browser.findElements(By.cssSelector("section.card"))).hasSize(2);
        assertThat(browser.findElements(By.cssSelector("section.card bdi[lang=tr]")))
                .hasSize(language.equals("tr") ? 0 : 2);
        assertThat(
                        (Boolean)
                                browser.executeScript(
                                        "return document.documentElement.scrollWidth"
                                                + " <= window.innerWidth"))
                .isTrue();
        assertThat(Axe.brokenRules(browser)).isEmpty();
        Chromium.picture(browser, "plein-agenda-" + language);
    }
}
