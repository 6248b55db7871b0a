package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.packs.MapOffers;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferSentence;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
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
        browser.findElement(By.id("wachtwoord")).sendKeys(hub.account("joke", Role.EDITOR));
        Chromium.pressAndLeave(browser.findElement(By.id("wachtwoord")));
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
    void makesAnOfferByKeyboardAloneAndSeesItAsKiosksSayIt() throws IOException {
        open("/beheer/kaart/nieuw", 1280);
        browser.findElement(By.id("naam")).sendKeys("Samen naar het park");
        Chromium.pressAndLeave(browser.findElement(By.id("naam")));
        assertThat(alert()).contains("Nog niet opgeslagen");
        picture("refused-1280");
        assertThat(browser.findElement(By.id("naam")).getDomProperty("value"))
                .isEqualTo("Samen naar het park");

        browser.findElement(By.id("wat")).sendKeys("Parkta birlikte yürüyoruz.");
        browser.findElement(By.id("tekst-taal")).sendKeys("Turks");
        tick("een vast bedrag");
        browser.findElement(By.id("bedrag")).sendKeys("1,50");
        browser.findElement(By.id("vraag-naar")).sendKeys("coach");
        browser.findElement(By.id("plek")).sendKeys("Buurtkamer De Luyk");
        for (String words :
                List.of(
                        "Volwassen",
                        "Alleen voor vrouwen",
                        "Gevoelig onderwerp",
                        "Welbevinden",
                        "Sociaal",
                        "Rolstoel",
                        "Samen wandelen")) {
            tick(words);
        }
        press("Bekijk hoe het op de kiosk komt");

        assertThat(alert()).contains("nog niet opgeslagen");
        assertThat(onKiosks()).isEmpty();
        picture("preview-1280");
        everyLanguageSays(
                Map.of(
                        "women-only",
                        true,
                        "access.wheelchair",
                        true,
                        "ask.coach",
                        true,
                        "wish",
                        false));
        press("Opslaan");

        assertThat(browser.findElement(By.tagName("h1")).getText())
                .isEqualTo("Samen naar het park");
        Chromium.pressAndLeave(browser.findElement(By.linkText("Tijden toevoegen")));
        tick("dinsdag");
        browser.findElement(By.id("dagdeel")).sendKeys("middag");
        press("Bekijk de eerste vijf keer");
        assertThat(browser.findElement(By.cssSelector(".lead")).getText())
                .startsWith("elke week op dinsdag");
        press("Opslaan");
        press("Bekijk hoe het op de kiosk komt");

        assertThat(browser.findElement(By.cssSelector("article[lang=nl]")).getText())
                .contains("dinsdag in de middag")
                .contains("In het Turks: Parkta birlikte yürüyoruz.");
        browser.manage().window().setSize(new Dimension(420, 900));
        assertThat(browser.findElement(By.tagName("html")).getSize().width)
                .isLessThanOrEqualTo(420);
        picture("preview-420");
        assertThat(onKiosks())
                .singleElement()
                .satisfies(
                        offer -> {
                            assertThat(offer.facts().marks())
                                    .as("its place is an invented one")
                                    .containsExactlyInAnyOrder(
                                            OfferFacts.Mark.SENSITIVE,
                                            OfferFacts.Mark.WOMEN_ONLY,
                                            OfferFacts.Mark.DEMO);
                            assertThat(offer.times()).hasSize(1);
                            assertThat(offer.lines(OfferLine.Kind.NOTE).getFirst().in("tr"))
                                    .isEqualTo("Parkta birlikte yürüyoruz.");
                        });
    }

    @Test
    void thePreviewKeepsTheRulesOfAccessibility() throws IOException {
        ChromeDriver scripted = Chromium.start();
        try {
            scripted.get(hub.http("/beheer/inloggen").toString());
            scripted.findElement(By.id("naam")).sendKeys("anna");
            scripted.findElement(By.id("wachtwoord")).sendKeys(hub.account("anna", Role.EDITOR));
            Chromium.pressAndLeave(scripted.findElement(By.id("wachtwoord")));
            scripted.get(hub.http("/beheer/kaart").toString());
            scripted.findElement(By.cssSelector("tbody a")).click();
            Chromium.pressAndLeave(scripted.findElement(By.cssSelector("button[value=bekijk]")));

            assertThat(scripted.findElements(By.cssSelector(".preview article"))).hasSize(5);
            assertThat(Axe.brokenRules(scripted)).isEmpty();
        } finally {
            scripted.quit();
        }
    }

    private static String alert() {
        return browser.findElement(By.cssSelector("[role=alert]")).getText();
    }

    private static void tick(String words) {
        browser.findElement(By.xpath("//label[normalize-space(.)='" + words + "']/input"))
                .sendKeys(Keys.SPACE);
    }

    private static void press(String words) {
        Chromium.pressAndLeave(
                browser.findElement(By.xpath("//button[normalize-space(.)='" + words + "']")));
    }

    /** What a kiosk would get of this offer now. */
    private static List<Offer> onKiosks() {
        return new MapOffers(
                        new SocialMaps(hub.socialMap),
                        ZoneId.of("Europe/Amsterdam"),
                        hub.clock,
                        () -> Reviews.NONE)
                .get().offers().stream()
                        .filter(offer -> offer.title().in("nl").equals("Samen naar het park"))
                        .toList();
    }

    /** By key of a sentence, and whether it must stand there. */
    private static void everyLanguageSays(Map<String, Boolean> sentences) {
        for (OfferSentence sentence : OfferSentence.all()) {
            if (sentences.containsKey(sentence.key())) {
                for (String language : OfferBlocks.languages()) {
                    WebElement sheet =
                            browser.findElement(By.cssSelector("article[lang=" + language + "]"));
                    assertThat(sheet.getDomAttribute("dir"))
                            .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                    assertThat(sheet.getText().contains(sentence.words().in(language)))
                            .as(sentence.key() + " " + language)
                            .isEqualTo(sentences.get(sentence.key()));
                }
            }
        }
    }
}
