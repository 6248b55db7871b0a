package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.accounts.Account;
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
    void aModeratorOpensTheIdeasOfANeighbourhoodAndNothingElse() {
        assertThat(opened(Role.MODERATOR))
                .containsExactlyInAnyOrder(
                        "GET /beheer/buurten",
                        "GET /beheer/buurten/{area}/ideeen",
                        "POST /beheer/buurten/{area}/ideeen/{id}");
    }

    @Test
    void aResearcherOpensReleasedFiguresAndNothingElse() {
        assertThat(opened(Role.RESEARCHER))
                .allMatch(
                        address ->
                                address.startsWith("GET /beheer/uitkomsten")
                                        || address.startsWith("GET /api/results"));
        String token = hub.token(Role.RESEARCHER);
        String[] header = {"Authorization", "Bearer " + token};
        var browser = new Browser(hub);
        assertThat(browser.get("/api/results/moerwijk-noord", header).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/kiosks", header).statusCode()).isEqualTo(403);
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
