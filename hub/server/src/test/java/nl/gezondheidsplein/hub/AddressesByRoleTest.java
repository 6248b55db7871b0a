package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.web.Access.Door;
import nl.gezondheidsplein.hub.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who may use which address. The addresses are those that the hub really serves, so a new page
 * falls under every rule here by itself; the table says to whom each part of the hub opens.
 */
final class AddressesByRoleTest {

    /**
     * A line holds for its address and all below it, unless a longer line or one with a verb says
     * otherwise; with {@code =} it holds for that address alone.
     */
    private static final String TO_WHOM =
            """
            *    /health                               everybody
            *    /openapi                              everybody
            *    /enrol                                everybody
            *    /packs                                everybody
            *    /api/neighbourhoods                   everybody
            *    /api/square                           everybody
            *    /hsds                                 everybody
            *    /agenda.ics                           everybody
            *    /offers                               everybody
            *    /plein                                everybody
            *    /mee                                  everybody
            *    =/                                    everybody
            *    /beheer/inloggen                      everybody
            *    /beheer/welkom                        everybody
            *    /api/kiosks                           steward
            GET  =/api/kiosks                          steward coordinator
            GET  =/api/kiosks/{kiosk}                  steward coordinator
            *    /api/results                          coordinator researcher
            *    =/beheer                              all
            *    /beheer/uitloggen                     all
            *    /beheer/ik                            all
            *    /beheer/kiosken                       steward
            GET  =/beheer/kiosken                      steward coordinator
            GET  =/beheer/kiosken/tabel                steward coordinator
            GET  =/beheer/kiosken/{kiosk}              steward coordinator
            GET  /beheer/kiosken/{kiosk}/opdrachten/{order}/beeld  steward coordinator
            *    /beheer/versies                       steward
            *    /beheer/convenant                     steward
            *    /beheer/mensen                        steward
            *    /beheer/tokens                        steward
            *    /beheer/uitkomsten                    coordinator researcher
            *    /beheer/uitkomsten/{area}/noot        coordinator
            *    /beheer/buurten                       coordinator
            GET  =/beheer/buurten                      coordinator editor moderator
            GET  /beheer/buurten/{area}/themas         coordinator editor
            *    =/beheer/buurten/{area}/vragen        coordinator editor
            *    /beheer/buurten/{area}/vragen/{id}/wijzigen  coordinator editor
            *    /beheer/buurten/{area}/ideeen         coordinator moderator
            GET  =/beheer/buurten/{area}/verhalen      coordinator moderator
            POST /beheer/buurten/{area}/verhalen/{id}  moderator
            *    /beheer/buurten/{area}/berichten      coordinator editor
            *    /beheer/buurten/{area}/terugkoppeling coordinator editor
            *    /beheer/themas                        coordinator editor
            *    /beheer/keuzes                        coordinator editor
            *    /beheer/kaart                         coordinator editor
            *    /beheer/plekken                       coordinator editor
            *    =/beheer/plekken/gebied               editor
            *    /beheer/vertalingen                   editor
            """;

    private static final String LOGIN = "/beheer/inloggen";

    private static HubUnderTest hub;

    @BeforeAll
    static void start() {
        hub = new HubUnderTest();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private record Rule(String verb, boolean isExact, String path, Set<Role> roles) {
        static Rule of(String line) {
            String[] words = line.strip().split("\\s+");
            boolean isExact = words[1].startsWith("=");
            return new Rule(
                    words[0],
                    isExact,
                    isExact ? words[1].substring(1) : words[1],
                    roles(List.of(words).subList(2, words.length)));
        }

        private static Set<Role> roles(List<String> words) {
            return switch (words.getFirst()) {
                case "everybody" -> Set.of();
                case "all" -> EnumSet.allOf(Role.class);
                default -> {
                    Set<Role> roles = EnumSet.noneOf(Role.class);
                    words.forEach(word -> roles.add(Role.valueOf(word.toUpperCase(Locale.ROOT))));
                    yield roles;
                }
            };
        }

        boolean holdsFor(Route route) {
            boolean isHere =
                    route.path().equals(path) || (!isExact && route.path().startsWith(path + "/"));
            return isHere && (verb.equals("*") || verb.equals(route.verb().name()));
        }
    }

    private static Optional<Rule> rule(Route route) {
        return TO_WHOM.lines()
                .map(Rule::of)
                .filter(rule -> rule.holdsFor(route))
                .max(
                        Comparator.comparingInt((Rule rule) -> rule.path().length())
                                .thenComparing(Rule::isExact)
                                .thenComparing(rule -> !rule.verb().equals("*")));
    }

    private static String address(Route route) {
        return route.verb() + " " + route.path();
    }

    @Test
    void everyAddressOpensToTheRolesOfItsPartOfTheHubAndToNoOther() {
        for (Route route : hub.routes()) {
            Rule rule =
                    rule(route)
                            .orElseThrow(
                                    () ->
                                            new AssertionError(
                                                    "Nothing says to whom "
                                                            + address(route)
                                                            + " opens"));
            assertThat(route.access().roles()).as(address(route)).isEqualTo(rule.roles());
        }
    }

    @Test
    void everyRuleIsAboutAnAddressThatIsServed() {
        Set<String> idle = new TreeSet<>();
        for (Rule rule : TO_WHOM.lines().map(Rule::of).toList()) {
            if (hub.routes().stream().noneMatch(rule::holdsFor)) {
                idle.add(rule.path());
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void everyDoorIsReallyShutToWhomItSaysItIs() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : visitors()) {
            for (Route route : hub.routes()) {
                int status = visitor.ask(route);
                if (!isRight(route, visitor, status)) {
                    wrong.add(address(route) + " by " + visitor.name + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(Route route, Visitor visitor, int status) {
        boolean hasRole =
                visitor.role.filter(role -> route.access().roles().contains(role)).isPresent();
        return switch (route.access().door()) {
            case OPEN -> status != 401;
            case TOKEN ->
                    visitor.token.isEmpty()
                            ? status == 401
                            : hasRole ? isInside(status) : status == 403;
            case SESSION, REFRESH ->
                    visitor.password.isEmpty()
                            ? status == (isLedToLogin(route) ? 303 : 401)
                            : hasRole ? isInside(status) : status == 403;
        };
    }

    private static boolean isLedToLogin(Route route) {
        return route.access().door() == Door.SESSION && route.verb() == Route.Verb.GET;
    }

    /** Past the door: shown, done, or turned down for a reason of the page's own. */
    private static boolean isInside(int status) {
        return status != 401 && status != 403;
    }

    @Test
    void aResearchersTokenOpensNothingButWhatPassedTheGate() {
        Visitor researcher = Visitor.program(Role.RESEARCHER);
        Set<String> opened = new TreeSet<>();
        for (Route route : hub.routes()) {
            if (route.access().door() != Door.OPEN && isInside(researcher.ask(route))) {
                opened.add(address(route));
            }
        }
        opened.removeIf(address -> address.startsWith("GET /beheer"));
        assertThat(opened)
                .containsExactly(
                        "GET /api/results/{neighbourhood}",
                        "GET /api/results/{neighbourhood}/figures.csv");
    }

    @Test
    void whoWorksForOneNeighbourhoodOpensNoAddressOfAnother() {
        String password =
                hub.people
                        .accounts()
                        .create(
                                new Account(
                                        "grens",
                                        EnumSet.complementOf(EnumSet.of(Role.STEWARD)),
                                        false,
                                        Set.of("moerwijk-noord")),
                                "console")
                        .orElseThrow()
                        .password();
        Visitor visitor = new Visitor("grens", Optional.empty(), password, "");
        List<Route> elsewhere =
                hub.routes().stream()
                        .filter(route -> route.access().door() != Door.OPEN)
                        .filter(route -> route.path().matches("/beheer/.*\\{(area|place)}.*"))
                        .toList();
        assertThat(elsewhere).hasSizeGreaterThan(30);
        for (Route route : elsewhere) {
            assertThat(visitor.ask(route, "moerwijk-zuid")).as(address(route)).isEqualTo(403);
        }
        assertThat(visitor.read("/beheer/uitkomsten"))
                .contains("Moerwijk-Noord")
                .doesNotContain("Moerwijk-Zuid");
        assertThat(visitor.read("/beheer/plekken"))
                .contains("de-luyk")
                .doesNotContain("school-zuid");
    }

    @Test
    void noFormOfAnotherSiteChangesAnything() {
        String password = hub.account("vreemd", Role.values());
        Browser browser = new Browser(hub);
        browser.logIn("vreemd", password);
        for (Route route : hub.routes()) {
            if (route.verb() == Route.Verb.POST && route.access().door() == Door.SESSION) {
                assertThat(
                                browser.submit(
                                                Visitor.filled(route.path(), "moerwijk-noord"),
                                                List.of("csrf", "made-up"))
                                        .statusCode())
                        .as(address(route))
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void opensTheManagementListenerToFiguresAndHealthAlone() {
        var browser = new Browser(hub);

        for (Route route : hub.managementRoutes()) {
            assertThat(browser.get(hub.management(route.path())).statusCode()).isEqualTo(200);
        }
        assertThat(browser.get(hub.management(LOGIN)).statusCode()).isEqualTo(404);
        assertThat(browser.get(hub.management("/api/kiosks")).statusCode()).isEqualTo(404);
        assertThat(browser.get("/metrics").statusCode()).isEqualTo(404);
    }

    /** Nobody, and for each role a person and a program. */
    private static List<Visitor> visitors() {
        List<Visitor> all = new ArrayList<>();
        all.add(new Visitor("nobody", Optional.empty(), "", ""));
        for (Role role : Role.values()) {
            String name = "een-" + role.id();
            all.add(new Visitor(name, Optional.of(role), hub.account(name, role), ""));
            all.add(Visitor.program(role));
        }
        return all;
    }

    private static final class Visitor {
        private final String name;
        private final Optional<Role> role;
        private final String password;
        private final String token;
        private final Browser browser = new Browser(hub);
        private String formToken = "";

        Visitor(String name, Optional<Role> role, String password, String token) {
            this.name = name;
            this.role = role;
            this.password = password;
            this.token = token;
        }

        static Visitor program(Role role) {
            return new Visitor("token of " + role.id(), Optional.of(role), "", hub.token(role));
        }

        String read(String path) {
            return browser.get(path).body();
        }

        int ask(Route route) {
            return ask(route, "moerwijk-noord");
        }

        int ask(Route route, String area) {
            if (!password.isEmpty() && formToken.isEmpty()) {
                browser.logIn(name, password);
                formToken = Browser.formToken(browser.get("/beheer/ik").body());
            }
            String path = filled(route.path(), area);
            String[] headers =
                    token.isEmpty()
                            ? new String[0]
                            : new String[] {"Authorization", "Bearer " + token};
            int status =
                    route.verb() == Route.Verb.GET
                            ? browser.get(path, headers).statusCode()
                            : browser.submit(path, List.of("csrf", formToken), headers)
                                    .statusCode();
            if (route.path().equals("/beheer/uitloggen")) {
                formToken = "";
            }
            return status;
        }

        /** Names of one's own for what an address leaves open; of most there is none. */
        static String filled(String path, String area) {
            return String.join(
                    "/",
                    Arrays.stream(path.split("/", -1))
                            .map(
                                    part ->
                                            switch (part) {
                                                case "{kiosk}" -> "k-0000000000";
                                                case "{order}" -> "0";
                                                case "{sha256}" -> "0".repeat(64);
                                                case "{neighbourhood}", "{area}" -> area;
                                                case "{place}" ->
                                                        area.equals("moerwijk-zuid")
                                                                ? "school-zuid"
                                                                : "nothing";
                                                case "{histogram}" -> "quick.q0";
                                                case "{drawer}" -> "give";
                                                case "{schedule}" -> "nieuw";
                                                default ->
                                                        part.replaceAll("\\{[^}]+\\}", "nothing");
                                            })
                            .toList());
        }
    }
}
