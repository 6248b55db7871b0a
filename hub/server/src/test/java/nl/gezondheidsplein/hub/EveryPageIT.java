package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.testing.Chromium;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Every page of the hub, found in the router itself, as each role that may open it sees it: in a
 * real browser, with something on it, held against the rules of accessibility. A new page falls
 * under this by itself; one that nothing opens fails. Pictures go to {@code target/screenshots}.
 */
final class EveryPageIT {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Dimension DESK = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(420, 900);

    /** What GET answers that is no page of its own: files, parts of pages, and ways on. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "/",
                    "/beheer",
                    "/beheer/kiosken/tabel",
                    "/beheer/kiosken/{kiosk}/opdrachten/{order}/beeld",
                    "/beheer/uitkomsten/{area}/deel",
                    "/beheer/uitkomsten/{area}/cijfers.csv",
                    "/beheer/uitkomsten/{area}/cijfers.json",
                    "/beheer/kaart/uitvoer",
                    "/beheer/kaart/aanbod/{offer}/plaatje/beeld",
                    "/beheer/mensen/logboek.csv",
                    "/beheer/vertalingen/{id}/geluid/{taal}",
                    "/beheer/buurten/{area}/evenementen/{id}/stroom",
                    "/beheer/buurten/{area}/evenementen/{id}/verslag.csv",
                    "/beheer/buurten/{area}/evenementen/{id}/verslag.json",
                    "/plein/evenementen/{id}/stroom");

    /** What never ends; a page that follows it shows what it says. */
    private static final String STREAM = "/stroom";

    /** The usual run looks at these; the deep one at all. */
    private static final Set<String> SOME_OF_EACH_KIND =
            Set.of(
                    "/beheer/kiosken/{kiosk}",
                    "/beheer/versies",
                    "/beheer/convenant",
                    "/beheer/buurten/{area}",
                    "/beheer/uitkomsten/{area}",
                    "/beheer/uitkomsten/{area}/boom",
                    "/beheer/buurten/{area}/evenementen/{id}/verslag",
                    "/beheer/kaart/nieuw",
                    "/beheer/kaart/aanbod/{offer}/plaatje",
                    "/beheer/plekken/gebied",
                    "/plein/agenda/{area}",
                    "/plein/verhaal",
                    "/plein/vragen",
                    "/beheer/buurten/{area}/berichten",
                    "/beheer/buurten/{area}/berichten/{id}",
                    "/beheer/buurten/{area}/kringen",
                    "/mee");

    /**
     * Pictures that say something without words for who cannot see them, or charts without a table.
     * An empty "alt" is an answer too: the name stands beside the drawing. Codes are for machines.
     */
    private static final String MUTE_PICTURES =
            """
            return [...document.querySelectorAll('svg, canvas, img')]
                .filter(one => one.getAttribute('aria-hidden') !== 'true')
                .filter(one => one.tagName === 'IMG'
                    ? !one.hasAttribute('alt')
                    : one.getAttribute('role') !== 'img'
                        || !(one.querySelector('title')?.textContent
                            ?? one.getAttribute('aria-label') ?? '').trim()
                        || !one.matches('.square, .bars')
                            && !(one.closest('section') ?? one.closest('main'))
                                .querySelector('table'))
                .map(one => one.outerHTML.slice(0, 200));""";

    /**
     * Notes whatever gets the focus, and whether a line around it shows that; a player of sound is
     * the browser's own. Returns how many things must get it.
     */
    private static final String WATCH_THE_FOCUS =
            """
            window.reached = new Set();
            window.unseen = [];
            document.addEventListener('focusin', event => {
                const style = getComputedStyle(event.target);
                window.reached.add(event.target);
                if (event.target.tagName !== 'AUDIO'
                        && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2))
                    window.unseen.push('unseen: ' + event.target.outerHTML.slice(0, 200));
            });
            window.stops = [...document.querySelectorAll(
                    'a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(one => one.checkVisibility() && !one.disabled
                    && one.type !== 'hidden' && one.tabIndex >= 0);
            return window.stops.length;""";

    /** One of a group of radio buttons is enough: the arrows go to the others. */
    private static final String NOT_REACHED =
            """
            const groups = new Set([...window.reached].filter(one => one.type === 'radio')
                .map(one => one.name));
            return window.unseen.concat(window.stops
                .filter(one => !window.reached.has(one)
                    && !(one.type === 'radio' && groups.has(one.name)))
                .map(one => 'not reached: ' + one.outerHTML.slice(0, 200)));""";

    private final SoftAssertions check = new SoftAssertions();
    private static HubUnderTest hub;
    private static WorkedHub worked;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        worked = new WorkedHub(hub);
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    private static List<Route> pages() {
        return hub.routes().stream()
                .filter(route -> route.verb() == Route.Verb.GET)
                .filter(
                        route ->
                                route.path().startsWith("/beheer")
                                        || route.path().startsWith("/plein")
                                        || route.path().startsWith("/mee"))
                .filter(route -> !NO_PAGES.contains(route.path()))
                .toList();
    }

    @Test
    void everyAddressIsAPageWithAHeadingOrAFileAPartOrAWayOn() {
        var visitor = new Browser(hub);
        visitor.logIn("bezoek", hub.account("bezoek", Role.values()));
        for (Route page : pages()) {
            HttpResponse<String> answer = visitor.get(address(page));
            check.assertThat(answer.statusCode()).as(page.path()).isEqualTo(200);
            check.assertThat(answer.body()).as(page.path()).containsOnlyOnce("<h1");
        }
        for (String path : NO_PAGES) {
            if (!path.endsWith(STREAM)) {
                HttpResponse<String> answer = visitor.get(worked.address(path));
                check.assertThat(answer.statusCode()).as(path).isLessThan(400);
                check.assertThat(answer.body()).as(path).doesNotContain("<h1");
            }
        }
        check.assertAll();
    }

    @Test
    void pagesWithPicturesAndFormsKeepTheRulesOfAccessibility() {
        check.assertThat(pages().stream().map(Route::path)).containsAll(SOME_OF_EACH_KIND);
        logIn("alles", Role.values());
        for (Route page : pages()) {
            if (SOME_OF_EACH_KIND.contains(page.path())) {
                open(page, "all roles");
            }
        }
        check.assertAll();
    }

    /** What somebody may not do is not on the page, so each role has a page of its own. */
    @Test
    @Tag("deep")
    void everyPageKeepsTheRulesForEachRoleAndOnAPhone() throws IOException {
        for (Role role : Role.values()) {
            logIn("een-" + role.id(), role);
            for (Route page : pages()) {
                if (page.access().roles().isEmpty() || page.access().roles().contains(role)) {
                    open(page, role.id());
                    browser.manage().window().setSize(PHONE);
                    check.assertThat(isWiderThanTheWindow()).as(page.path()).isFalse();
                    browser.manage().window().setSize(DESK);
                    String name = role.id() + worked.address(page.path()).replaceAll("\\W", "-");
                    Chromium.picture(browser, "every-" + name);
                }
            }
        }
        check.assertAll();
    }

    private static void logIn(String name, Role... roles) {
        browser.manage().deleteAllCookies();
        browser.get(hub.http("/beheer/inloggen").toString());
        browser.findElement(By.id("naam")).sendKeys(name);
        browser.findElement(By.id("wachtwoord")).sendKeys(hub.account(name, roles), Keys.ENTER);
        await(name)
                .atMost(LONGEST_WAIT)
                .until(() -> !browser.getCurrentUrl().endsWith("/inloggen"));
    }

    /**
     * Holds one page against every rule and goes on, so that one run tells all there is to mend.
     */
    private void open(Route page, String who) {
        String address = address(page);
        browser.get(hub.http(address).toString());
        String seen = address + " by " + who;
        check.assertThat(browser.getTitle()).as(seen).isNotBlank();
        check.assertThat(browser.findElements(By.cssSelector("main h1"))).as(seen).hasSize(1);
        check.assertThat(text()).as(seen).doesNotContain("Dat lukt niet");
        check.assertThat((List<?>) browser.executeScript(MUTE_PICTURES)).as(seen).isEmpty();
        check.assertThat(Axe.brokenRules(browser)).as(seen).isEmpty();
        check.assertThat(outOfReachOfKeys()).as(seen).isEmpty();
    }

    /** Goes through the whole page with the tabulator. */
    private static List<?> outOfReachOfKeys() {
        var stops = (Long) Objects.requireNonNull(browser.executeScript(WATCH_THE_FOCUS));
        // A time has two or three stops within, a date four; who is through begins anew.
        String tabs = Keys.TAB.toString().repeat(3 * Math.toIntExact(stops));
        new Actions(browser).sendKeys(tabs).perform();
        return (List<?>) Objects.requireNonNull(browser.executeScript(NOT_REACHED));
    }

    private static String address(Route page) {
        String address = worked.address(page.path());
        assertThat(address).as("Nothing says how to open " + page.path()).doesNotContain("{");
        return address;
    }

    private static String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    private static boolean isWiderThanTheWindow() {
        return Boolean.TRUE.equals(
                browser.executeScript(
                        "return document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth"));
    }
}
