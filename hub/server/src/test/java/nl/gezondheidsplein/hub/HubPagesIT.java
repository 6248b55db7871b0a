package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Vitals;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The hub's pages in a real browser. Pictures of them go to {@code target/screenshots}. */
final class HubPagesIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final String XSS = "<img src=x onerror=\"document.title='gekaapt'\">";

    private static final String QUESTION =
            """
            {"id":"%s","n":%d,"answers":[{"answer":"0","words":"bijna niemand"},\
            {"answer":"1","count":10},{"answer":"2","count":25},{"answer":"3","count":60},\
            {"answer":"4","count":20},{"answer":"skipped","count":5}]}""";

    private static final String CHOICE =
            """
            {"id":"quick.choice","n":120,"answers":[{"answer":"lichaam","count":30},\
            {"answer":"geest","count":25},{"answer":"sociaal","count":50},\
            {"answer":"maatschappelijk","words":"bijna niemand"}]}""";

    private static HubUnderTest hub;
    private static ChromeDriver browser;
    private static String password;

    /** Who logged in once stays so in every test: hashing a password takes its time on purpose. */
    private static Set<Cookie> session = Set.of();

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        password = hub.account("fatma", Role.STEWARD, Role.COORDINATOR);
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    @BeforeEach
    void logOut() {
        browser.manage().logs().get("browser");
        browser.manage().window().setSize(new Dimension(1280, 900));
        browser.manage().deleteAllCookies();
    }

    @Test
    void letsPeopleInByKeyboardAlone() throws IOException {
        open("/beheer");
        assertThat(browser.getTitle()).startsWith("Inloggen");
        picture("login");

        browser.switchTo()
                .activeElement()
                .sendKeys("fatma", Keys.TAB, "verkeerd wachtwoord", Keys.ENTER);
        await().atMost(LONGEST_WAIT)
                .until(() -> text("[role=alert]").equals("Naam, wachtwoord of code klopt niet."));
        picture("login-refused");
        browser.findElement(By.id("wachtwoord")).sendKeys(password, Keys.ENTER);

        await().atMost(LONGEST_WAIT).until(() -> browser.getTitle().startsWith("Kiosken"));
        assertThat(scriptErrors()).isEmpty();
    }

    @Test
    void showsTheFleetAsItIsAndKeepsItFresh() throws IOException {
        KioskId quiet = enrolled("Buurtkamer De Luyk", true);
        KioskId fine = enrolled("School aan de singel", true);
        beat(fine, 0, 64_000);
        hub.kiosk(XSS);
        KioskId pending = enrolled("Moskee, bij de ingang", false);
        logIn();

        open("/beheer/kiosken");
        assertThat(browser.getTitle()).startsWith("Kiosken");
        assertThat(text("#" + fine)).contains("verbonden", "64 GB vrij", "niets");
        assertThat(text("#" + pending)).contains("wacht op bevestiging", "123 456");
        assertThat(browser.findElements(By.cssSelector("main img"))).isEmpty();
        assertThat(text("main")).contains(XSS);
        picture("fleet");

        beat(quiet, 3, 900);
        await().atMost(LONGEST_WAIT).until(() -> text("#" + quiet).contains("3 berichten wachten"));
        assertThat(scriptErrors()).isEmpty();
        browser.manage().window().setSize(new Dimension(420, 900));
        assertThat(widerThanTheWindow()).isFalse();
        picture("fleet-phone");
    }

    /** Waits for the page's own next look, half a minute on. */
    @Tag("deep")
    @Test
    void worksWithoutScript() throws IOException {
        ChromeDriver plain = Chromium.withoutScript();
        try {
            plain.get(hub.http("/beheer").toString());
            plain.findElement(By.id("naam")).sendKeys("fatma");
            plain.findElement(By.id("wachtwoord")).sendKeys(password, Keys.ENTER);
            await().atMost(LONGEST_WAIT).until(() -> plain.getTitle().startsWith("Kiosken"));
            KioskId late = hub.kiosk("Later gekomen").kiosk();

            await().atMost(LONGEST_WAIT)
                    .until(() -> !plain.findElements(By.id(late.value())).isEmpty());
        } finally {
            plain.quit();
        }
    }

    @Test
    void makesAKioskAndConfirmsItOnPaperAndScreen() throws IOException {
        logIn();
        open("/beheer/kiosken/nieuw");
        picture("new-kiosk");
        browser.findElement(By.id("naam")).sendKeys("Bij de balie");
        browser.findElement(By.id("plek")).sendKeys("Moerwijk-Noord");
        browser.findElement(By.cssSelector("main form button")).click();

        await().atMost(LONGEST_WAIT).until(() -> !text("#claim").isEmpty());
        String claim = text("#claim");
        assertThat(claim).matches("[a-z0-9]{26}");
        picture("new-kiosk-made");

        browser.findElement(By.linkText("Naar deze kiosk")).click();
        await().atMost(LONGEST_WAIT).until(() -> text("#claim").isEmpty());
        KioskId kiosk = new KioskId(browser.getCurrentUrl().replaceAll(".*/", ""));
        enrol(claim, "654 321");
        browser.navigate().refresh();
        await().atMost(LONGEST_WAIT).until(() -> text(".bigcode").equals("654 321"));
        picture("kiosk-pending");
        browser.findElement(By.cssSelector("main form button")).click();

        await().atMost(LONGEST_WAIT)
                .until(() -> browser.findElements(By.cssSelector(".bigcode")).isEmpty());
        assertThat(hub.fleet.find(kiosk).orElseThrow().pairingCode()).isNull();
    }

    @Test
    void printsLabelsForManyKiosks() throws IOException {
        for (int kiosk = 1; kiosk <= 13; kiosk++) {
            hub.kiosk("Kiosk " + kiosk + " in de ontmoetingsruimte naast de bibliotheek");
        }
        logIn();
        open("/beheer/kiosken");
        browser.findElement(By.linkText("Etiketten")).click();
        await().atMost(LONGEST_WAIT)
                .until(() -> browser.findElements(By.cssSelector(".label")).size() >= 13);
        picture("labels");
    }

    @Test
    void givesAnOrderAfterAskingAndShowsWhatBecameOfIt() throws IOException {
        KioskId kiosk = enrolled("Bieb aan het plein", true);
        beat(kiosk, 0, 64_000);
        logIn();
        open("/beheer/kiosken/" + kiosk);
        browser.findElement(By.linkText("Bericht op het beginscherm")).click();
        picture("order");
        assertThat(hub.sentOrders).isEmpty();
        browser.findElement(By.id("text")).sendKeys(XSS);
        browser.findElement(By.cssSelector("main form button")).click();

        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("onderweg"));
        Order message = hub.sentOrders.getLast();
        assertThat(message.arguments()).containsEntry("text", XSS).containsEntry("hours", "24");
        hub.orders.answered(kiosk, new Reply(message.id(), Outcome.REFUSED, XSS));
        answered(kiosk, OrderKind.LOG_TAIL, "2026-06-20T10:00:00 INFO sync: UpToDate");
        answered(kiosk, OrderKind.SCREENSHOT, "data:image/jpeg;base64," + drawing());
        give(kiosk, OrderKind.REBOOT);
        browser.navigate().refresh();

        assertThat(text("main")).contains("geweigerd", "gedaan", "onderweg", XSS);
        assertThat(browser.executeScript("return document.querySelector('.shot').naturalWidth"))
                .isEqualTo(280L);
        assertThat(scriptErrors()).isEmpty();
        picture("kiosk-orders");
        browser.manage().window().setSize(new Dimension(420, 900));
        assertThat(widerThanTheWindow()).isFalse();
        picture("kiosk-orders-phone");
    }

    private static void answered(KioskId kiosk, OrderKind kind, String detail) {
        hub.orders.answered(kiosk, new Reply(give(kiosk, kind), Outcome.DONE, detail));
    }

    private static String give(KioskId kiosk, OrderKind kind) {
        return hub.orders
                .give(kiosk, new Orders.Request(kind, Map.of(), Duration.ofHours(1), "fatma"))
                .order()
                .id();
    }

    private static String drawing() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(280, 175, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void movesAKioskAndTakesItOutOfServiceAfterAsking() throws IOException {
        KioskId kiosk = enrolled("Huiskamer om de hoek", true);
        beat(kiosk, 0, 64_000);
        logIn();
        open("/beheer/kiosken/" + kiosk);
        browser.findElement(By.linkText("Verhuizen")).click();
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("minder dan drie kiosken"));
        picture("kiosk-move");
        browser.findElement(By.cssSelector("option[value=school-zuid]")).click();
        browser.findElement(By.cssSelector("main form button")).click();
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("Moerwijk-Zuid"));

        browser.findElement(By.linkText("Weg of gestolen: intrekken")).click();
        picture("kiosk-revoke");
        browser.findElement(By.cssSelector("main form button")).click();

        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("ingetrokken"));
        assertThat(hub.evicted).contains(kiosk);
        assertThat(browser.findElements(By.cssSelector(".choices"))).isEmpty();
        picture("kiosk-revoked");
    }

    @Test
    void showsResultsWithAPictureAndATableAndAddsWhatIsReleased() throws IOException {
        hub.results.release(
                "2026-04",
                "moerwijk-noord",
                Audience.COORDINATOR,
                QUESTION.formatted("quick.q0", 120) + "," + CHOICE);
        logIn();
        open("/beheer/uitkomsten");
        picture("areas");
        browser.findElement(By.linkText("Moerwijk-Noord")).click();
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("april 2026"));

        assertThat(text("main"))
                .contains(
                        "april 2026",
                        "zelfgekozen bezoekers, geen meting",
                        "Hoe is over het algemeen uw gezondheid?",
                        "ongeveer 60 van de 120",
                        "bijna niemand");
        List<WebElement> drawings = browser.findElements(By.cssSelector("svg[role=img]"));
        assertThat(drawings).hasSize(2);
        assertThat(
                        drawings.getFirst()
                                .findElement(By.tagName("title"))
                                .getDomProperty("textContent"))
                .contains("goed: 60", "zeer slecht: bijna niemand", "samen ongeveer 120");
        picture("results");

        hub.results.release(
                "2026-05",
                "moerwijk-noord",
                Audience.COORDINATOR,
                QUESTION.formatted("check.q8", 60));
        await().atMost(LONGEST_WAIT)
                .until(() -> text("main").contains("Ik woon fijn in mijn buurt."));
        assertThat(text("main")).contains("mei 2026");
        assertThat(scriptErrors()).isEmpty();
        browser.manage().window().setSize(new Dimension(420, 900));
        assertThat(widerThanTheWindow()).isFalse();
        picture("results-phone");
    }

    @Test
    void leavesAPageAsItIsWhileNothingNewIsReleased() {
        hub.results.release(
                "2026-04", "moerwijk", Audience.COORDINATOR, QUESTION.formatted("check.q1", 60));
        logIn();
        open("/beheer/uitkomsten/moerwijk");
        browser.executeScript(
                "window.refreshed = 0; window.swapped = 0;"
                        + "document.body.addEventListener('htmx:afterRequest', () => refreshed++);"
                        + "document.body.addEventListener('htmx:afterSwap', () => swapped++);");

        await().atMost(LONGEST_WAIT)
                .until(() -> browser.executeScript("return refreshed > 0").equals(true));

        assertThat(browser.executeScript("return swapped")).isEqualTo(0L);
    }

    @Test
    void leavesTheKeysWhereTheyAreWhenSomethingNewIsReleased() {
        hub.results.release(
                "2026-04", "moerwijk", Audience.COORDINATOR, QUESTION.formatted("check.q1", 60));
        logIn();
        open("/beheer/uitkomsten/moerwijk");
        browser.executeScript(
                "document.querySelector('a[href=\"/beheer/uitkomsten/moerwijk/noot/check.q1\"]')"
                        + ".focus();");

        hub.results.release(
                "2026-05", "moerwijk", Audience.COORDINATOR, QUESTION.formatted("check.q1", 80));
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("mei 2026"));

        assertThat(browser.switchTo().activeElement().getAccessibleName())
                .startsWith("Schrijf er iets bij");
    }

    @Test
    void showsANeighbourhoodWithoutReleasedResults() throws IOException {
        logIn();
        open("/beheer/uitkomsten/moerwijk-zuid");

        assertThat(text("main")).contains("Er is nog geen periode vrijgegeven.");
        picture("results-empty");
    }

    @Test
    void showsPeopleProgramsAndTheOwnAccount() throws IOException {
        hub.token(Role.COORDINATOR);
        logIn();
        open("/beheer/mensen");
        picture("people");
        browser.findElement(By.id("label")).sendKeys("Maandrapport");
        browser.findElement(
                        By.cssSelector("form[action='/beheer/tokens'] input[value=coordinator]"))
                .click();
        browser.findElement(By.cssSelector("form[action='/beheer/tokens'] button")).click();
        await().atMost(LONGEST_WAIT).until(() -> text("#geheim").startsWith("gp_"));
        picture("token-made");

        open("/beheer/ik");
        picture("self");
        open("/beheer/bestaat-niet");
        assertThat(text("main")).contains("Dit is er niet (meer).");
        picture("not-found");
    }

    private static void open(String path) {
        browser.get(hub.http(path).toString());
    }

    private static void logIn() {
        open("/beheer/inloggen");
        if (session.isEmpty()) {
            enterNameAndPassword();
            session = browser.manage().getCookies();
        } else {
            browser.manage().deleteAllCookies();
            session.forEach(browser.manage()::addCookie);
        }
    }

    private static void enterNameAndPassword() {
        browser.findElement(By.id("naam")).sendKeys("fatma");
        browser.findElement(By.id("wachtwoord")).sendKeys(password, Keys.ENTER);
        await().atMost(LONGEST_WAIT).until(() -> browser.getTitle().startsWith("Kiosken"));
    }

    /** In one step: between two a page may have refreshed itself. Empty when it is not there. */
    private static String text(String selector) {
        return String.valueOf(
                browser.executeScript(
                        "return document.querySelector(arguments[0])?.innerText.trim() ?? ''",
                        selector));
    }

    private static List<String> scriptErrors() {
        return browser.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .filter(line -> line.contains("SEVERE"))
                .filter(line -> !line.contains("status of 403"))
                .toList();
    }

    private static boolean widerThanTheWindow() {
        return Boolean.TRUE.equals(
                ((JavascriptExecutor) browser)
                        .executeScript(
                                "return document.documentElement.scrollWidth >"
                                        + " document.documentElement.clientWidth"));
    }

    private static void picture(String name) throws IOException {
        Chromium.picture(browser, name);
    }

    private static KioskId enrolled(String name, boolean isConfirmed) {
        var made = hub.kiosk(name);
        enrol(made.claim(), "123 456");
        if (isConfirmed) {
            hub.fleet.confirm(made.kiosk());
        }
        return made.kiosk();
    }

    private static void enrol(String claim, String pairingCode) {
        Instant now = hub.clock.instant();
        String sha256 = Sha256.hex(claim.getBytes(StandardCharsets.UTF_8));
        hub.register.redeem(
                sha256,
                new KioskRegister.Enrolment(
                        now,
                        sha256,
                        pairingCode,
                        sha256.substring(0, 16),
                        now.plus(Duration.ofDays(90))));
    }

    private static void beat(KioskId kiosk, int backlog, int diskFreeMb) {
        hub.hears(
                kiosk,
                "0.1.0",
                new Vitals(
                        Optional.empty(),
                        Touch.OK,
                        new Vitals.Backlog(backlog, 0, 0, false),
                        new Vitals.Machine(diskFreeMb, Optional.of(48), 0, Printer.NONE, true, 0),
                        ClockState.SYNCHRONISED,
                        88));
    }
}
