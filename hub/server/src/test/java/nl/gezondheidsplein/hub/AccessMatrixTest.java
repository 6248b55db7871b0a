package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who may use which address. The table says, for each route, what six callers get: nobody, a
 * steward, a coordinator and an editor who are logged in, and programs of the first two roles.
 */
final class AccessMatrixTest {

    /** 303 of an anonymous page is the way to the login page; 404 means past the door. */
    private static final String TABLE =
            """
            route                                                            nobody  steward coord.  editor  s-token c-token
            GET  /health/live                                                200     200     200     200     200     200
            GET  /health/ready                                               200     200     200     200     200     200
            GET  /openapi                                                    200     200     200     200     200     200
            POST /enrol                                                      403     403     403     403     403     403
            GET  /packs/{sha256}                                             404     404     404     404     404     404
            GET  /api/neighbourhoods                                         200     200     200     200     200     200
            GET  /api/square/results/{neighbourhood}                         200     200     200     200     200     200
            GET  /hsds                                                       200     200     200     200     200     200
            GET  /hsds/                                                      200     200     200     200     200     200
            GET  /hsds/services                                              200     200     200     200     200     200
            GET  /hsds/services/{id}                                         404     404     404     404     404     404
            GET  /hsds/service_at_locations                                  200     200     200     200     200     200
            GET  /hsds/service_at_locations/{id}                             404     404     404     404     404     404
            GET  /hsds/organizations                                         200     200     200     200     200     200
            GET  /hsds/organizations/{id}                                    404     404     404     404     404     404
            GET  /hsds/taxonomies                                            200     200     200     200     200     200
            GET  /hsds/taxonomies/{id}                                       404     404     404     404     404     404
            GET  /hsds/taxonomy_terms                                        200     200     200     200     200     200
            GET  /hsds/taxonomy_terms/{id}                                   404     404     404     404     404     404
            GET  /agenda.ics                                                 200     200     200     200     200     200
            GET  /offers/{id}.ics                                            404     404     404     404     404     404
            POST /api/kiosks                                                 401     401     401     401     415     403
            GET  /api/kiosks                                                 401     401     401     401     200     200
            GET  /api/kiosks/{kiosk}                                         401     401     401     401     404     404
            POST /api/kiosks/{kiosk}/confirm                                 401     401     401     401     404     403
            GET  /api/results/{neighbourhood}                                401     401     401     401     403     200
            GET  /api/results/{neighbourhood}/figures.csv                    401     401     401     401     403     200
            GET  /api/square/questions                                       200     200     200     200     200     200
            GET  /                                                           303     303     303     303     303     303
            GET  /beheer                                                     303     303     303     303     303     303
            GET  /beheer/inloggen                                            200     200     200     200     200     200
            POST /beheer/inloggen                                            403     403     403     403     403     403
            POST /beheer/uitloggen                                           401     303     303     303     401     401
            GET  /beheer/kiosken                                             303     200     200     403     303     303
            GET  /beheer/kiosken/tabel                                       401     200     200     403     401     401
            GET  /beheer/kiosken/nieuw                                       303     200     403     403     303     303
            POST /beheer/kiosken/nieuw                                       401     400     403     403     401     401
            GET  /beheer/kiosken/{kiosk}                                     303     404     404     403     303     303
            POST /beheer/kiosken/{kiosk}/bevestigen                          401     404     403     403     401     401
            GET  /beheer/uitkomsten                                          303     403     200     403     303     303
            GET  /beheer/uitkomsten/{area}                                   303     403     200     403     303     303
            GET  /beheer/uitkomsten/{area}/deel                              401     403     200     403     401     401
            GET  /beheer/uitkomsten/{area}/noot/{histogram}                  303     403     404     403     303     303
            POST /beheer/uitkomsten/{area}/noot/{histogram}                  401     403     404     403     401     401
            GET  /beheer/uitkomsten/{area}/boom                              303     403     200     403     303     303
            GET  /beheer/uitkomsten/{area}/cijfers.csv                       303     403     200     403     303     303
            GET  /beheer/uitkomsten/{area}/cijfers.json                      303     403     200     403     303     303
            GET  /beheer/buurten                                             303     403     200     200     303     303
            GET  /beheer/buurten/{area}                                      303     403     200     403     303     303
            POST /beheer/buurten/{area}/taken                                401     403     400     403     401     401
            POST /beheer/buurten/{area}/taken/{id}                           401     403     404     403     401     401
            POST /beheer/buurten/{area}/taken/{id}/klaar                     401     403     404     403     401     401
            GET  /beheer/themas                                              303     403     200     200     303     303
            POST /beheer/themas                                              401     403     400     400     401     401
            GET  /beheer/themas/{id}                                         303     403     404     404     303     303
            POST /beheer/themas/{id}                                         401     403     404     404     401     401
            GET  /beheer/buurten/{area}/themas                               303     403     200     200     303     303
            POST /beheer/buurten/{area}/themas/{id}                          401     403     404     403     401     401
            GET  /beheer/buurten/{area}/vragen                               303     403     200     200     303     303
            POST /beheer/buurten/{area}/vragen                               401     403     400     400     401     401
            POST /beheer/buurten/{area}/vragen/{id}                          401     403     404     403     401     401
            GET  /beheer/buurten/{area}/ideeen                               303     403     200     403     303     303
            POST /beheer/buurten/{area}/ideeen/{id}                          401     403     404     403     401     401
            GET  /beheer/buurten/{area}/terugkoppeling                       303     403     200     200     303     303
            POST /beheer/buurten/{area}/terugkoppeling                       401     403     400     400     401     401
            GET  /beheer/buurten/{area}/terugkoppeling/{id}                  303     403     404     404     303     303
            POST /beheer/buurten/{area}/terugkoppeling/{id}                  401     403     404     404     401     401
            POST /beheer/buurten/{area}/terugkoppeling/{id}/tonen            401     403     404     404     401     401
            POST /beheer/buurten/{area}/terugkoppeling/{id}/weghalen         401     403     404     404     401     401
            GET  /beheer/buurten/{area}/evenementen                          303     403     200     403     303     303
            POST /beheer/buurten/{area}/evenementen                          401     403     400     403     401     401
            GET  /beheer/buurten/{area}/evenementen/{id}/wijzigen            303     403     404     403     303     303
            POST /beheer/buurten/{area}/evenementen/{id}                     401     403     404     403     401     401
            POST /beheer/buurten/{area}/evenementen/{id}/afgelasten          401     403     404     403     401     401
            GET  /beheer/buurten/{area}/evenementen/{id}                     303     403     404     403     303     303
            GET  /beheer/buurten/{area}/evenementen/{id}/stroom              401     403     404     403     401     401
            POST /beheer/buurten/{area}/evenementen/{id}/kiosken             401     403     404     403     401     401
            GET  /beheer/buurten/{area}/evenementen/{id}/verslag             303     403     404     403     303     303
            GET  /beheer/buurten/{area}/evenementen/{id}/verslag.csv         303     403     404     403     303     303
            GET  /beheer/buurten/{area}/evenementen/{id}/verslag.json        303     403     404     403     303     303
            GET  /plein/evenementen/{id}                                     404     404     404     404     404     404
            GET  /plein/evenementen/{id}/stroom                              404     404     404     404     404     404
            GET  /beheer/keuzes                                              303     403     200     200     303     303
            POST /beheer/keuzes                                              401     403     400     400     401     401
            POST /beheer/keuzes/{drawer}/{id}                                401     403     404     404     401     401
            GET  /beheer/mensen                                              303     200     403     403     303     303
            POST /beheer/mensen                                              401     400     403     403     401     401
            POST /beheer/mensen/{name}/verwijderen                           401     404     403     403     401     401
            POST /beheer/tokens                                              401     400     403     403     401     401
            POST /beheer/tokens/{id}/intrekken                               401     404     403     403     401     401
            GET  /beheer/ik                                                  303     200     200     200     303     303
            POST /beheer/ik/wachtwoord                                       401     400     400     400     401     401
            POST /beheer/ik/code                                             401     400     400     400     401     401
            GET  /beheer/kaart                                               303     403     200     200     303     303
            GET  /beheer/kaart/nieuw                                         303     403     200     200     303     303
            POST /beheer/kaart/nieuw                                         401     403     400     400     401     401
            GET  /beheer/kaart/aanbod/{offer}                                303     403     404     404     303     303
            POST /beheer/kaart/aanbod/{offer}                                401     403     404     404     401     401
            POST /beheer/kaart/aanbod/{offer}/nagekeken                      401     403     404     404     401     401
            GET  /beheer/kaart/aanbod/{offer}/tijden/{schedule}              303     403     404     404     303     303
            POST /beheer/kaart/aanbod/{offer}/tijden/{schedule}              401     403     404     404     401     401
            POST /beheer/kaart/aanbod/{offer}/tijden/{schedule}/verwijderen  401     403     404     404     401     401
            GET  /beheer/kaart/nakijken                                      303     403     200     200     303     303
            POST /beheer/kaart/dubbel                                        401     403     404     404     401     401
            GET  /beheer/kaart/invoer                                        303     403     200     200     303     303
            POST /beheer/kaart/invoer                                        401     403     400     400     401     401
            POST /beheer/kaart/invoer/overnemen                              401     403     409     409     401     401
            GET  /beheer/kaart/uitvoer                                       303     403     200     200     303     303
            GET  /beheer/plekken                                             303     403     200     200     303     303
            GET  /beheer/plekken/{place}                                     303     403     404     404     303     303
            POST /beheer/plekken/{place}                                     401     403     404     404     401     401
            POST /enrol/renew                                                403     403     403     403     403     403
            POST /api/kiosks/{kiosk}/orders                                  401     401     401     401     404     403
            POST /api/kiosks/{kiosk}/revoke                                  401     401     401     401     404     403
            POST /api/kiosks/{kiosk}/retire                                  401     401     401     401     404     403
            POST /api/kiosks/{kiosk}/move                                    401     401     401     401     404     403
            GET  /api/kiosks/{kiosk}/orders/{order}                          401     401     401     401     404     403
            GET  /api/kiosks/{kiosk}/orders/{order}/picture                  401     401     401     401     404     403
            GET  /beheer/kiosken/{kiosk}/opdrachten/nieuw                    303     404     403     403     303     303
            POST /beheer/kiosken/{kiosk}/opdrachten                          401     404     403     403     401     401
            GET  /beheer/kiosken/{kiosk}/opdrachten/{order}/beeld            303     404     404     403     303     303
            GET  /beheer/kiosken/{kiosk}/verhuizen                           303     404     403     403     303     303
            POST /beheer/kiosken/{kiosk}/verhuizen                           401     404     403     403     401     401
            GET  /beheer/kiosken/{kiosk}/uit-dienst                          303     404     403     403     303     303
            POST /beheer/kiosken/{kiosk}/uit-dienst                          401     404     403     403     401     401
            GET  /beheer/kiosken/{kiosk}/intrekken                           303     404     403     403     303     303
            POST /beheer/kiosken/{kiosk}/intrekken                           401     404     403     403     401     401
            """;

    private static HubUnderTest hub;

    @BeforeAll
    static void start() {
        hub = new HubUnderTest();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private record Line(String verb, String path, List<String> answers) {
        static Line of(String text) {
            String[] words = text.strip().split("\\s+");
            return new Line(words[0], words[1], List.of(words).subList(2, words.length));
        }
    }

    private static Stream<Line> lines() {
        return TABLE.lines().skip(1).map(Line::of);
    }

    @Test
    void namesEveryRouteOnce() {
        assertThat(lines().map(line -> line.verb() + " " + line.path()))
                .containsExactlyInAnyOrderElementsOf(
                        hub.routes().stream()
                                .map(route -> route.verb() + " " + route.path())
                                .toList());
    }

    @Test
    void givesEveryCallerWhatTheTableSays() {
        String stewardPassword = hub.account("wim", Role.STEWARD);
        String coordinatorPassword = hub.account("fatma", Role.COORDINATOR);
        String editorPassword = hub.account("joke", Role.EDITOR);
        List<Caller> callers =
                List.of(
                        new Caller("nobody", "", "", new Browser(hub)),
                        new Caller("wim", stewardPassword, "", new Browser(hub)),
                        new Caller("fatma", coordinatorPassword, "", new Browser(hub)),
                        new Caller("joke", editorPassword, "", new Browser(hub)),
                        new Caller("steward token", "", hub.token(Role.STEWARD), new Browser(hub)),
                        new Caller(
                                "coordinator token",
                                "",
                                hub.token(Role.COORDINATOR),
                                new Browser(hub)));

        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Line line : lines().toList()) {
            for (int i = 0; i < callers.size(); i++) {
                String who = line.verb() + " " + line.path() + " by " + callers.get(i).name();
                wanted.add(who + ": " + line.answers().get(i));
                found.add(who + ": " + callers.get(i).ask(line));
            }
        }

        assertThat(found).containsExactlyElementsOf(wanted);
    }

    @Test
    void opensTheManagementListenerToFiguresAndHealthAlone() {
        var browser = new Browser(hub);

        for (Route route : hub.managementRoutes()) {
            assertThat(browser.get(hub.management(route.path())).statusCode()).isEqualTo(200);
        }
        assertThat(browser.get(hub.management("/beheer/inloggen")).statusCode()).isEqualTo(404);
        assertThat(browser.get(hub.management("/api/kiosks")).statusCode()).isEqualTo(404);
        assertThat(browser.get("/metrics").statusCode()).isEqualTo(404);
    }

    private record Caller(String name, String password, String token, Browser browser) {

        int ask(Line line) {
            String csrf = password.isEmpty() ? "" : formTokenOfThisSession();
            String path =
                    line.path()
                            .replace("{kiosk}", "k-0000000000")
                            .replace("{order}", "0")
                            .replace("{sha256}", "0".repeat(64))
                            .replace("{neighbourhood}", "moerwijk-noord")
                            .replace("{area}", "moerwijk-noord")
                            .replace("{histogram}", "quick.q0")
                            .replace("{drawer}", "give")
                            .replace("{name}", "nobody")
                            .replace("{offer}", "nothing")
                            .replace("{place}", "nothing")
                            .replace("{schedule}", "nieuw")
                            .replace("{id}", "nothing");
            String[] headers =
                    token.isEmpty()
                            ? new String[0]
                            : new String[] {"Authorization", "Bearer " + token};
            return line.verb().equals("GET")
                    ? browser.get(path, headers).statusCode()
                    : browser.submit(path, List.of("csrf", csrf), headers).statusCode();
        }

        /** Logs in first when there is no session, or no longer. */
        private String formTokenOfThisSession() {
            if (browser.get("/beheer/ik").statusCode() != 200) {
                browser.logIn(name, password);
            }
            return Browser.formToken(browser.get("/beheer/ik").body());
        }
    }
}
