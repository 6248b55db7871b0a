package nl.gezondheidsplein.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PrintOptions;

/** The pages of an event in a real browser, on a desk, on a phone and on paper. */
final class EventScreensIT {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String LIST = "/beheer/buurten/moerwijk-noord/evenementen";
    private static final String EVENT = LIST + "/familyday-2026-06-20";
    private static final Pattern PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static HubUnderTest hub;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        hub.fleet.create(new NewKiosk("Kiosk bij de ingang", DemoAreas.DE_LUYK, null, true));
        browser = Chromium.start();
        open("/beheer/inloggen");
        browser.findElement(By.id("naam")).sendKeys("fatma");
        browser.findElement(By.id("wachtwoord"))
                .sendKeys(hub.account("fatma", Role.COORDINATOR), Keys.ENTER);
        await().atMost(LONGEST_WAIT).until(() -> browser.getTitle().startsWith("Mijn buurt"));
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    @Test
    void goesFromAnEmptyFormToPaperWithoutLosingAnything() throws IOException {
        open(LIST);
        fill("naam-nl", "Familyday");
        fill("waar", "Het plein");
        set("dag", "2020-06-20");
        for (String stand : new String[] {"eten", "drinken", "voetbal", "muziek", "ouders"}) {
            browser.findElement(By.cssSelector("input[name=stand][value=" + stand + "]")).click();
        }
        submit();
        await().atMost(LONGEST_WAIT).until(() -> text().contains("Dit evenement is al voorbij."));
        Axe.requireAccessible(browser);
        Chromium.picture(browser, "evenement-geweigerd");
        set("dag", "2026-06-20");
        submit();

        await().atMost(LONGEST_WAIT).until(() -> text().contains("Familyday is gemaakt"));
        Axe.requireAccessible(browser);
        fill("deel1-wat", "Dansen met de buurt");
        set("deel1-van", "13:30");
        set("deel1-tot", "14:00");
        Chromium.picture(browser, "evenement-programma");
        submit();
        await().atMost(LONGEST_WAIT).until(() -> browser.getCurrentUrl().endsWith(EVENT));
        assertThat(hub.events.events().find("familyday-2026-06-20").orElseThrow().sheet())
                .satisfies(sheet -> assertThat(sheet.programme()).hasSize(1))
                .satisfies(sheet -> assertThat(sheet.stands()).hasSize(6));

        // Two stands to a sheet; the reward desk has a code too.
        onPaper("stempelkaart", 1);
        onPaper("standcodes", 3);
        open("/beheer/buurten/moerwijk-noord");
        assertThat(text()).contains("Familyday");
        Axe.requireAccessible(browser);
        Chromium.picture(browser, "evenement-week");
    }

    /**
     * By the keystroke-level model (Card, Moran and Newell, 1980) for somebody who types with
     * average skill and knows the page; the pages have the seconds that are left.
     */
    @Test
    void isMadeWithFiveStandsAndTwelveKiosksWithinAMinute() {
        for (int kiosk = 2; kiosk <= 12; kiosk++) {
            hub.fleet.create(new NewKiosk("Kiosk " + kiosk, DemoAreas.DE_LUYK, null, true));
        }
        open("/beheer/buurten/moerwijk-noord");
        var hand = new Hand();
        Instant start = Instant.now();

        hand.thinks();
        hand.clicks(By.linkText("Evenementen"));
        await().atMost(LONGEST_WAIT).until(() -> browser.getCurrentUrl().endsWith(LIST));
        hand.thinks();
        hand.clicks(By.id("naam-nl"));
        hand.types("naam-nl", "Familyday Moerwijk");
        hand.thinks();
        hand.types("waar", "Het plein");
        hand.thinks();
        hand.clicks(By.id("dag"));
        hand.sets("dag", "2026-06-21", "21062026");
        hand.sets("van", "13:30", "1330");
        hand.sets("tot", "17:00", "1700");
        hand.thinks();
        for (String stand : new String[] {"eten", "drinken", "voetbal", "muziek", "ouders"}) {
            hand.clicks(By.cssSelector("input[name=stand][value=" + stand + "]"));
        }
        hand.thinks();
        for (WebElement kiosk : browser.findElements(By.name("kiosk"))) {
            if (!kiosk.isSelected()) {
                hand.clicks(kiosk);
            }
        }
        hand.thinks();
        hand.clicks(By.cssSelector("main form.wide button:not([value=bekijk])"));
        await().atMost(LONGEST_WAIT).until(() -> text().contains("is gemaakt"));
        Duration ofPages = Duration.between(start, Instant.now());

        System.out.printf(
                "an event: %.1f s of hands and thought, %.1f s of pages and the test's own hands%n",
                hand.seconds, ofPages.toMillis() / 1000.0);
        assertThat(hub.events.events().find("familyday-moerwijk-2026-06-21").orElseThrow().kiosks())
                .hasSize(12);
        assertThat(hand.seconds).isLessThan(57);
    }

    /** What hands and a head need, in seconds. */
    private static final class Hand {
        private static final double KEY = 0.28;
        private static final double POINT = 1.1;
        private static final double CLICK = 0.2;
        private static final double TO_THE_OTHER_DEVICE = 0.4;
        private static final double THOUGHT = 1.35;

        private double seconds;
        private boolean isOnKeys;

        void thinks() {
            seconds += THOUGHT;
        }

        void clicks(By target) {
            clicks(browser.findElement(target));
        }

        void clicks(WebElement target) {
            seconds += POINT + CLICK + (isOnKeys ? TO_THE_OTHER_DEVICE : 0);
            isOnKeys = false;
            target.click();
        }

        /** With the tab that leads to the next field. */
        void types(String field, String text) {
            keys(text.length() + 1);
            browser.findElement(By.id(field)).sendKeys(text);
        }

        /** A day or a time as it is typed here; browsers of other languages want it otherwise. */
        void sets(String field, String value, String typed) {
            keys(typed.length() + 1);
            set(field, value);
        }

        private void keys(int count) {
            seconds += KEY * count + (isOnKeys ? 0 : TO_THE_OTHER_DEVICE);
            isOnKeys = true;
        }
    }

    /** Readable on a desk and a phone, and on as many sheets of A4 as it needs. */
    private static void onPaper(String page, int sheets) throws IOException {
        open(EVENT + "/" + page);
        Axe.requireAccessible(browser);
        Chromium.picture(browser, "evenement-" + page);
        byte[] pdf = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
        Path kept = Path.of("target", "screenshots", "evenement-" + page + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        assertThat(PAPER.matcher(new String(pdf, ISO_8859_1)).results()).hasSize(sheets);
        Dimension desk = browser.manage().window().getSize();
        browser.manage().window().setSize(new Dimension(500, 900));
        assertThat(
                        browser.executeScript(
                                "return document.documentElement.scrollWidth"
                                        + " <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        browser.manage().window().setSize(desk);
    }

    private static void open(String path) {
        browser.get(hub.http(path).toString());
    }

    private static void fill(String field, String text) {
        browser.findElement(By.id(field)).sendKeys(text);
    }

    /** Days and times are typed differently in every language of a browser. */
    private static void set(String field, String value) {
        browser.executeScript(
                "document.getElementById(arguments[0]).value = arguments[1]", field, value);
    }

    private static void submit() {
        browser.findElement(By.cssSelector("main form.wide button:not([value=bekijk])")).click();
    }

    /** In one step: between two the page may have changed. */
    private static String text() {
        return String.valueOf(
                browser.executeScript(
                        "return document.querySelector('main')?.innerText.trim() ?? ''"));
    }
}
