package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an editor, a moderator and a researcher can open, and where. */
final class RolesAccessTest {
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
        String fresh = page.replaceAll("(?s).*id=\"geheim\"[^>]*>([^<]+)<.*", "$1").strip();
        joke.logIn("joke", fresh);
        assertThat(status(joke, "/beheer/ik")).isEqualTo(200);
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
