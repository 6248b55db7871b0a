package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.gezondheidsplein.protocol.words.ScreenTexts;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a resident took home, read on a telephone: over slips that kiosks printed, in every
 * language, in a real browser whose every byte to the hub is listened to. Pictures go to {@code
 * target/screenshots}.
 */
final class TakenPageIT {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final List<String> DOMAINS =
            List.of("lichaam", "geest", "sociaal", "maatschappelijk");

    /** As high as a telephone shows, and as a whole page is. */
    private static final int SCREEN = 740;

    private static final int WHOLE = 1_900;

    private static final List<String> BANDS = List.of("", "root", "stem", "bud", "blossom");

    /** What a browser may keep of a page, by the name of where it keeps it. */
    private static final String KEPT =
            """
            const done = arguments[arguments.length - 1];
            Promise.all([indexedDB.databases(), caches.keys(),
                    navigator.serviceWorker.getRegistrations()])
                .then(([bases, stores, workers]) => done(
                    [localStorage.length, sessionStorage.length, document.cookie.length,
                     bases.length, stores.length, workers.length].join(' ')));""";

    private static HubUnderTest hub;
    private static ListenedWire wire;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        wire = new ListenedWire(hub.http("/").getPort());
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.quit();
        wire.close();
        hub.close();
    }

    @BeforeEach
    void onATelephone() {
        telephone(SCREEN);
        browser.get("about:blank");
    }

    private static void telephone(int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    @Test
    void showsEverythingThatStandsOnASlipInItsLanguage() throws IOException {
        for (PrintedSlip.Golden golden : PrintedSlip.golden()) {
            PrintedSlip slip = golden.slip();
            open(golden.fragment());

            assertThat(attribute("lang")).isEqualTo(slip.language());
            assertThat(attribute("dir")).isEqualTo(slip.language().equals("ar") ? "rtl" : "ltr");
            assertThat(text("h1")).isEqualTo(said(slip.language(), "taken.heading"));
            assertThat(browser.getTitle()).startsWith(said(slip.language(), "taken.heading"));
            assertThat(text(".lead")).contains("2026", "9");
            assertThat(texts(".growths li")).isEqualTo(growths(slip));
            assertThat(browser.findElements(By.cssSelector(".growths svg")))
                    .hasSameSizeAs(growths(slip));
            assertThat(texts(".steps h3")).isEqualTo(column(slip, 0));
            assertThat(texts(".steps .bigcode")).isEqualTo(column(slip, 3));
            for (List<String> offer : slip.offers()) {
                assertThat(text("main")).contains(offer);
            }
            picture("taken-" + slip.language());
        }
    }

    private static List<String> growths(PrintedSlip slip) {
        return IntStream.range(0, DOMAINS.size())
                .filter(i -> slip.bands().get(i) > 0)
                .mapToObj(
                        i ->
                                said(slip.language(), "domain." + DOMAINS.get(i))
                                        + "\n"
                                        + said(
                                                slip.language(),
                                                "plant.band." + BANDS.get(slip.bands().get(i))))
                .toList();
    }

    private static List<String> column(PrintedSlip slip, int number) {
        return slip.offers().stream().map(offer -> offer.get(number)).toList();
    }

    /** Neither the letters behind the hash nor one of the words in it. */
    @Test
    void tellsTheHubNothingOfASlipAndKeepsNothingOfIt() throws IOException {
        for (PrintedSlip.Golden golden : PrintedSlip.golden()) {
            open(golden.fragment());
            browser.navigate().refresh();
            awaitReport();

            assertThat(browser.executeAsyncScript(KEPT)).isEqualTo("0 0 0 0 0 0");
            assertThat(browser.manage().getCookies()).isEmpty();
            assertThat(wire.sent())
                    .doesNotContain("#", golden.fragment(), golden.fragment().substring(0, 12))
                    .doesNotContain(column(golden.slip(), 3));
        }
        assertThat(wire.requests())
                .isNotEmpty()
                .allMatch(line -> line.matches("GET (/mee|/assets/[^ ?]+) HTTP/1.1"));
    }

    @Test
    void showsTheNextSlipThatIsScanned() throws IOException {
        List<PrintedSlip.Golden> golden = PrintedSlip.golden();
        open(golden.getFirst().fragment());
        int asked = wire.requests().size();

        browser.executeScript("location.hash = arguments[0]", golden.get(3).fragment());

        await().atMost(LONGEST_WAIT).until(() -> attribute("lang").equals("ar"));
        assertThat(texts(".steps h3")).isEqualTo(column(golden.get(3).slip(), 0));
        assertThat(wire.requests()).hasSize(asked);
    }

    @Test
    void saysInEveryLanguageWhyThereIsNothingToRead() throws IOException {
        String fragment = PrintedSlip.golden().getFirst().fragment();
        Map<String, String> mishaps =
                Map.of(
                        "",
                        "taken.absent",
                        fragment.substring(0, 40),
                        "then.damaged",
                        "Ag" + fragment.substring(2),
                        "taken.newer",
                        "AA" + fragment.substring(2),
                        "then.damaged",
                        "koffie%20met",
                        "then.damaged");
        for (Map.Entry<String, String> mishap : mishaps.entrySet()) {
            open(mishap.getKey());

            assertThat(texts("main .card")).as(mishap.getKey()).hasSize(5);
            for (String language : ScreenTexts.LANGUAGES) {
                assertThat(texts("main .card[lang=" + language + "]"))
                        .containsExactly(
                                said(language, mishap.getValue())
                                        + "\n"
                                        + said(language, mishap.getValue() + ".hint"));
            }
            picture(mishap.getValue());
        }
    }

    /** No letter that was dropped or mistaken makes another slip of it. */
    @Test
    void refusesEveryDamage() throws IOException {
        String fragment = PrintedSlip.golden().getFirst().fragment();
        open(fragment);

        Object read =
                browser.executeAsyncScript(
                        """
                        const [whole, done] = arguments;
                        const read = [];
                        const attempt = async (damaged) => {
                          try {
                            await readFirst(bytesOf(damaged));
                            read.push(damaged);
                          } catch (refused) { }
                        };
                        (async () => {
                          await attempt(whole);
                          for (let i = 2; i < whole.length; i++) {
                            await attempt(whole.slice(0, i));
                            await attempt(whole.slice(0, i) + whole.slice(i + 1));
                            await attempt(whole.slice(0, i) + (whole[i] === 'z' ? 'y' : 'z')
                                + whole.slice(i + 1));
                            await attempt(whole.slice(0, i) + whole[i] + whole.slice(i));
                          }
                          done(read);
                        })();""",
                        fragment);

        assertThat(read).isEqualTo(List.of(fragment));
    }

    @Test
    void refusesWhatNoKioskPrints() throws IOException {
        List<String> offer = List.of("Koffie", "", "", "R3TX", "");
        for (PrintedSlip made :
                List.of(
                        slip("xx", List.of(1, 1, 1, 1), List.of(offer)),
                        slip("nl", List.of(5, 1, 1, 1), List.of(offer)),
                        slip("nl", List.of(1, 1, 1, 1), List.of(offer, offer, offer, offer)),
                        slip(
                                "nl",
                                List.of(1, 1, 1, 1),
                                List.of(List.of("x".repeat(9_000), "", "", "", ""))))) {
            open(made.fragment());

            assertThat(text("main .card[lang=nl]")).startsWith(said("nl", "then.damaged"));
        }
    }

    @Test
    void takesWhatStandsInASlipForTextAndNeverForMarkup() throws IOException {
        String markup = "<img src=/mee onerror=\"document.title='x'\"><b>Koffie</b>";
        open(
                slip("nl", List.of(0, 0, 0, 0), List.of(List.of(markup, "", "", "R3TX", "")))
                        .fragment());

        assertThat(texts(".steps h3")).containsExactly(markup);
        assertThat(browser.findElements(By.cssSelector("main img, main b"))).isEmpty();
    }

    @Test
    void saysThatASlipWithoutStepsHasNone() throws IOException {
        open(slip("tr", List.of(0, 0, 0, 0), List.of()).fragment());

        assertThat(text("main")).contains(said("tr", "taken.nothing"));
        assertThat(browser.findElements(By.cssSelector("main h2"))).isEmpty();
    }

    @Test
    void saysInEveryLanguageWhatToDoWhereNoScriptRuns() throws IOException {
        ChromeDriver still = Chromium.withoutScript();
        try {
            still.get(wire.address("/mee").toString());
            String seen = still.findElement(By.tagName("main")).getText();
            for (String language : ScreenTexts.LANGUAGES) {
                assertThat(seen)
                        .contains(
                                said(language, "taken.unread"),
                                said(language, "taken.unread.hint"));
            }
            Chromium.picture(still, "taken-without-script");
        } finally {
            still.quit();
        }
    }

    @Test
    void isReadToItsEndWithTheKeyboard() throws IOException {
        open(PrintedSlip.golden().get(1).fragment());
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB, Keys.END);

        await().atMost(LONGEST_WAIT)
                .until(
                        () ->
                                Boolean.TRUE.equals(
                                        browser.executeScript(
                                                "return scrollY > 0 && scrollY + innerHeight >="
                                                        + " document.documentElement.scrollHeight - 2")));
        assertThat(texts(".steps h3")).hasSize(3);
    }

    private static PrintedSlip slip(
            String language, List<Integer> bands, List<List<String>> offers) {
        return new PrintedSlip(LocalDate.of(2026, 6, 9), language, bands, offers);
    }

    private static void open(String fragment) {
        browser.get("about:blank");
        browser.get(wire.address("/mee").toString() + (fragment.isEmpty() ? "" : "#" + fragment));
        awaitReport();
    }

    private static void awaitReport() {
        await().atMost(LONGEST_WAIT)
                .until(() -> browser.findElements(By.cssSelector("main .unread")).isEmpty());
    }

    private static String said(String language, String key) {
        return Objects.requireNonNull(ScreenTexts.in(language).byKey().get(key), key);
    }

    private static String attribute(String name) {
        return String.valueOf(
                browser.executeScript(
                        "return document.documentElement.getAttribute(arguments[0])", name));
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(element -> element.getText().strip())
                .toList();
    }

    /** Held against the rules of accessibility, and no wider than the telephone. */
    private static void picture(String name) throws IOException {
        Axe.requireAccessible(browser);
        assertThat(
                        browser.executeScript(
                                "return [innerWidth, document.documentElement.scrollWidth]"))
                .as(name)
                .isEqualTo(List.of(360L, 360L));
        telephone(WHOLE);
        Chromium.picture(browser, name);
        telephone(SCREEN);
    }
}
