package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an editor, a moderator and a researcher can open, and where. */
final class RolesAccessTest {
    private static final String OWN = "een zin die niemand kent";

    private final HubUnderTest hub = new HubUnderTest();

    @AfterEach
    void stop() {
        hub.close();
    }

    /** The closed addresses that a role opens, the pages of one's own account left out. */
    private Set<String> opened(Role role) {
        Set<String> addresses = new TreeSet<>();
        for (Route route : hub.routes()) {
            boolean isForAll = route.access().roles().size() == Role.values().length;
            if (route.access().door() != Access.Door.OPEN
                    && !isForAll
                    && route.access().roles().contains(role)) {
                addresses.add(route.verb() + " " + route.path());
            }
        }
        return addresses;
    }

    @Test
    void aModeratorOpensTheIdeasAndStoriesOfANeighbourhoodAndNothingElse() {
        assertThat(opened(Role.MODERATOR))
                .containsExactlyInAnyOrder(
                        "GET /beheer/buurten",
                        "GET /beheer/buurten/{area}/ideeen",
                        "POST /beheer/buurten/{area}/ideeen/{id}",
                        "GET /beheer/buurten/{area}/verhalen",
                        "POST /beheer/buurten/{area}/verhalen/{id}/goedkeuren",
                        "POST /beheer/buurten/{area}/verhalen/{id}/wissen");
    }

    @Test
    void whoWorksForOneNeighbourhoodSeesNothingOfAnother() {
        FeedbackItem draft =
                FeedbackItem.draft(
                        "moerwijk-zuid",
                        List.of(),
                        Texts.of(Map.of("nl", "Nog geheim")),
                        Texts.of(Map.of("nl", "Nog niet af")),
                        "plant");
        hub.voices.desks().feedback().put(draft);
        var browser = new Browser(hub);
        browser.logIn("joke", account("joke", Set.of(Role.EDITOR), Set.of("moerwijk-noord")));

        assertThat(browser.get("/beheer/buurten").body())
                .contains("Moerwijk-Noord")
                .doesNotContain("Moerwijk-Zuid");
        assertThat(status(browser, "/beheer/buurten/moerwijk-noord/terugkoppeling")).isEqualTo(200);
        assertThat(status(browser, "/beheer/buurten/moerwijk-zuid/terugkoppeling")).isEqualTo(403);
        assertThat(status(browser, "/beheer/buurten/moerwijk-noord/terugkoppeling/" + draft.id()))
                .isEqualTo(404);
    }

    /**
     * What all neighbourhoods share, and a tick that cannot be taken back, is for who works for
     * all.
     */
    @Test
    void whoWorksForOneNeighbourhoodChangesNothingThatAllShare() {
        hub.voices.desks().themes().add(new Theme(WorkedHub.choice("lopen", "Lopen"), false));
        var browser = new Browser(hub);
        browser.logIn("joke", account("joke", Set.of(Role.EDITOR), Set.of("moerwijk-noord")));

        assertThat(browser.get("/beheer/themas/lopen").body())
                .contains("Alle buurten delen dit.")
                .doesNotContain("<input id=\"plaatje\"");
        for (String address :
                List.of(
                        "/beheer/themas",
                        "/beheer/themas/lopen",
                        "/beheer/keuzes",
                        "/beheer/keuzes/give/klussen")) {
            assertThat(browser.submitFrom("/beheer/themas", address, "gevoelig", "ja").statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(hub.voices.desks().themes().find("lopen").orElseThrow().isSensitive()).isFalse();
    }

    @Test
    void whoWorksForOneNeighbourhoodSeesItsKiosksAlone() {
        String kiosk = hub.kiosk("Kiosk in Noord").kiosk().value();
        for (String area : List.of("moerwijk-noord", "moerwijk-zuid")) {
            boolean isOwn = area.equals("moerwijk-noord");
            var browser = new Browser(hub);
            browser.logIn(area, account(area, Set.of(Role.COORDINATOR), Set.of(area)));
            String[] header = {
                "Authorization",
                "Bearer "
                        + hub.people
                                .tokens()
                                .create(area, Set.of(Role.COORDINATOR), Set.of(area), "console")
                                .secret()
            };

            for (String page : List.of("/beheer/kiosken", "/beheer/kiosken/tabel")) {
                assertThat(browser.get(page).body().contains(kiosk)).as(page).isEqualTo(isOwn);
            }
            assertThat(browser.get("/beheer/kiosken/" + kiosk).statusCode())
                    .isEqualTo(isOwn ? 200 : 403);
            assertThat(new Browser(hub).get("/api/kiosks", header).body().contains(kiosk))
                    .isEqualTo(isOwn);
            assertThat(new Browser(hub).get("/api/kiosks/" + kiosk, header).statusCode())
                    .isEqualTo(isOwn ? 200 : 403);
        }
    }

    @Test
    void whoWorksForAWijkWorksForItsNeighbourhoods() {
        var browser = new Browser(hub);
        browser.logIn("joke", account("joke", Set.of(Role.COORDINATOR), Set.of("moerwijk")));

        assertThat(status(browser, "/beheer/buurten/moerwijk-zuid")).isEqualTo(200);
        assertThat(browser.get("/beheer/buurten/moerwijk-zuid/vragen").body())
                .contains("value=\"moerwijk\"")
                .doesNotContain("value=\"den-haag\"");
    }

    @Test
    void aTokenOfOneAreaReadsNoFiguresOfAnother() {
        String secret =
                hub.people
                        .tokens()
                        .create(
                                "Onderzoek",
                                Set.of(Role.RESEARCHER),
                                Set.of("moerwijk-noord"),
                                "console")
                        .secret();
        String[] header = {"Authorization", "Bearer " + secret};
        var program = new Browser(hub);
        for (String more : List.of("", "/figures.csv")) {
            assertThat(program.get("/api/results/moerwijk-noord" + more, header).statusCode())
                    .isEqualTo(200);
            for (String other : List.of("moerwijk-zuid", "moerwijk", "nergens")) {
                assertThat(program.get("/api/results/" + other + more, header).statusCode())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void whoTakesFiguresOrTheMapAlongIsWrittenDown() {
        Browser browser = new Browser(hub);
        browser.logIn("joke", account("joke", EnumSet.allOf(Role.class), Set.of()));
        String[] header = {"Authorization", "Bearer " + hub.token(Role.RESEARCHER)};
        for (String address :
                List.of(
                        "/beheer/uitkomsten/moerwijk-noord/cijfers.csv",
                        "/beheer/uitkomsten/moerwijk-noord/cijfers.json",
                        "/beheer/kaart/uitvoer",
                        "/beheer/mensen/logboek.csv",
                        "/api/results/moerwijk-noord",
                        "/api/results/moerwijk-noord/figures.csv")) {
            List<AuditEntry> before = hub.people.audit().newest(99);
            String[] headers = address.startsWith("/api") ? header : new String[0];
            assertThat(browser.get(address, headers).statusCode()).isEqualTo(200);

            assertThat(hub.people.audit().newest(99)).as(address).hasSize(before.size() + 1);
            assertThat(hub.people.audit().newest(1).getFirst().action()).endsWith("-exported");
        }
    }

    @Test
    void aStewardLetsSomebodyBackInAndTheOldWayIsShut() {
        String old = account("joke", Set.of(Role.EDITOR), Set.of());
        var joke = new Browser(hub);
        joke.logIn("joke", old);
        var steward = new Browser(hub);
        steward.logIn("wim", account("wim", Set.of(Role.STEWARD), Set.of()));

        String page = steward.submitFrom("/beheer/mensen", "/beheer/mensen/joke/wachtwoord").body();

        assertThat(status(joke, "/beheer/ik")).as("logged out").isEqualTo(303);
        joke.logIn("joke", old);
        assertThat(status(joke, "/beheer/ik")).as("the old password").isEqualTo(303);
        String link = linkOn(page);
        assertThat(joke.submit(link, List.of("nieuw", "te kort")).statusCode()).isEqualTo(400);
        assertThat(joke.submit(link, List.of("nieuw", OWN)).statusCode()).isEqualTo(303);
        joke.logIn("joke", OWN);
        assertThat(status(joke, "/beheer/ik")).isEqualTo(200);
        assertThat(status(joke, link)).as("once").isEqualTo(409);
        assertThat(hub.people.audit().newest(10))
                .anyMatch(
                        entry ->
                                entry.who().equals("wim")
                                        && entry.action().equals("password-reset"));
        assertThat(
                        steward.submitFrom("/beheer/mensen", "/beheer/mensen/wim/wachtwoord")
                                .statusCode())
                .as("one's own password is changed with the old one")
                .isEqualTo(409);
    }

    @Test
    void whoIsInvitedChoosesAPasswordThatNobodyElseReads() {
        Browser steward = new Browser(hub);
        steward.logIn("wim", account("wim", Set.of(Role.STEWARD), Set.of()));
        String[] joke = {"naam", "joke", "taak", "editor", "gebied", "moerwijk-noord"};
        String page = steward.submitFrom("/beheer/mensen", "/beheer/mensen", joke).body();
        Browser invited = new Browser(hub);
        assertThat(invited.get(linkOn(page)).body()).contains("Welkom, joke");

        hub.clock.forward(Duration.ofDays(3));
        assertThat(status(invited, linkOn(page))).as("after three days").isEqualTo(409);
        assertThat(invited.submit(linkOn(page), List.of("nieuw", OWN)).statusCode()).isEqualTo(409);
    }

    @Test
    void whoLeavesIsOutAndGivesTheOpenTasksBack() {
        Task task =
                Task.open(DemoAreas.NOORD, Task.Source.own(), "Vraag de kok")
                        .takenBy("Joke ", Optional.empty());
        hub.voices.desks().tasks().put(task);
        Browser joke = new Browser(hub);
        joke.logIn("joke", account("joke", Set.of(Role.COORDINATOR), Set.of()));
        Browser steward = new Browser(hub);
        steward.logIn("wim", account("wim", Set.of(Role.STEWARD), Set.of()));

        steward.submitFrom("/beheer/mensen", "/beheer/mensen/joke/verwijderen");

        assertThat(status(joke, "/beheer/ik")).isEqualTo(303);
        assertThat(hub.voices.desks().tasks().find(task.id()).orElseThrow().owner()).isEmpty();
    }

    @Test
    void otherTasksHoldFromTheNextLoginOn() {
        Browser joke = new Browser(hub);
        String password = account("joke", Set.of(Role.EDITOR), Set.of());
        joke.logIn("joke", password);
        Browser steward = new Browser(hub);
        steward.logIn("wim", account("wim", Set.of(Role.STEWARD), Set.of()));
        String[] researcher = {"taak", "researcher", "gebied", "moerwijk-noord"};
        String[] bound = {"taak", "steward", "gebied", "moerwijk-noord"};

        assertThat(steward.submitFrom("/beheer/mensen", "/beheer/mensen/joke", bound).statusCode())
                .isEqualTo(400);
        steward.submitFrom("/beheer/mensen", "/beheer/mensen/joke", researcher);

        assertThat(status(joke, "/beheer/ik")).as("logged out").isEqualTo(303);
        joke.logIn("joke", password);
        assertThat(status(joke, "/beheer/kaart")).isEqualTo(403);
        assertThat(status(joke, "/beheer/uitkomsten/moerwijk-noord")).isEqualTo(200);
        assertThat(status(joke, "/beheer/uitkomsten/moerwijk-zuid")).isEqualTo(403);
    }

    /** Where the invitation on a page leads, on this hub. */
    private static String linkOn(String page) {
        return page.replaceAll("(?s).*id=\"geheim\"[^>]*>[^<]*(/beheer/welkom/[^<]+)<.*", "$1")
                .strip();
    }

    private String account(String name, Set<Role> roles, Set<String> areas) {
        return hub.people
                .accounts()
                .create(new Account(name, roles, false, areas), "console")
                .orElseThrow()
                .password();
    }

    private static int status(Browser browser, String path) {
        return browser.get(path).statusCode();
    }
}
