package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tellen én vertellen: beside every chart, on every page that the router has, stands what somebody
 * tells of it, or a sentence that nobody does yet.
 */
final class ChartsAreToldTest {
    private static final String RESULTS = "/beheer/uitkomsten/moerwijk-noord";

    /** A chart is a picture that says something; a drawing beside its own number is hidden. */
    private static final Pattern CHART =
            Pattern.compile("<svg class=\"plants[^>]*role=\"img\"[^>]*>");

    private static final Pattern TOLD =
            Pattern.compile(
                    "<svg class=\"plants[^>]*role=\"img\"[^>]*>(?:(?!<svg|</figure>).)*"
                            + "<figcaption class=\"told\">\\s*<p[^>]*>\\s*(?:<span|<q|Hier staat)",
                    Pattern.DOTALL);

    private static HubUnderTest hub;
    private static WorkedHub worked;
    private static Browser coordinator;
    private static Browser researcher;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        worked = new WorkedHub(hub);
        coordinator = new Browser(hub);
        coordinator.logIn("alles", hub.account("alles", Role.values()));
        researcher = new Browser(hub);
        researcher.logIn("roos", hub.account("roos", Role.RESEARCHER));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void besideEveryChartOfEveryPageSomethingIsTold() {
        Set<String> withCharts = new TreeSet<>();
        for (Route route : hub.routes()) {
            if (route.verb() == Route.Verb.GET && !route.path().endsWith("/stroom")) {
                String page =
                        coordinator
                                .get(
                                        worked.address(route.path())
                                                .replaceAll("\\{[^}]+}", "moerwijk-noord"))
                                .body();
                long charts = CHART.matcher(page).results().count();
                assertThat(TOLD.matcher(page).results().count()).as(route.path()).isEqualTo(charts);
                if (charts > 0) {
                    withCharts.add(route.path());
                }
            }
        }
        assertThat(withCharts)
                .contains(
                        "/beheer/uitkomsten/{area}",
                        "/beheer/uitkomsten/{area}/boom",
                        "/beheer/buurten/{area}/evenementen/{id}",
                        "/beheer/buurten/{area}/evenementen/{id}/verslag");
    }

    private static String beside(Browser who, String page, String chart) {
        String body = who.get(page).body();
        int caption = body.indexOf("<figcaption", body.indexOf("aria-labelledby=\"" + chart));
        return body.substring(caption, body.indexOf("</figcaption>", caption));
    }

    @Test
    void whereNothingIsToldThePageSaysSoAndACoordinatorCanWrite() {
        assertThat(beside(coordinator, RESULTS, "p-check.q1"))
                .contains("Hier staat nog geen verhaal bij.", RESULTS + "/noot/check.q1");
        assertThat(beside(researcher, RESULTS, "p-check.q1"))
                .contains("Hier staat nog geen verhaal bij.", "Een coördinator kan er iets")
                .doesNotContain("/noot/");
    }

    private static void write(String chart, String words, String language) {
        String form = RESULTS + "/noot/" + chart;
        assertThat(
                        coordinator
                                .submitFrom(form, form, "woorden", words, "taal", language)
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNoteSaysItsLanguageAndMonthAndWhoWroteItStandsInTheAuditLog() {
        write("check.q2", "نأكل معًا كل أسبوع.", "ar");

        assertThat(beside(coordinator, RESULTS, "p-check.q2"))
                .contains("lang=\"ar\" dir=\"rtl\"", "نأكل معًا", "Opgeschreven in juni 2026");
        assertThat(hub.people.audit().newest(1))
                .singleElement()
                .matches(entry -> entry.action().equals("note-written"))
                .matches(entry -> entry.subject().equals("moerwijk-noord check.q2"));
        write("check.q2", "", "ar");
        assertThat(beside(coordinator, RESULTS, "p-check.q2")).contains("nog geen verhaal");
    }

    @Test
    void theTreeAndTheArrivalsOfAnEventTakeANoteToo() {
        write("boom", "De buurt kookt samen.", "nl");
        assertThat(beside(researcher, RESULTS + "/boom", "boom")).contains("De buurt kookt samen.");

        write("event." + worked.event, "Na de muziek werd het vol.", "nl");
        assertThat(
                        beside(
                                coordinator,
                                "/beheer/buurten/moerwijk-noord/evenementen/"
                                        + worked.event
                                        + "/verslag",
                                "verloop-titel"))
                .contains("Na de muziek werd het vol.");
    }

    @Test
    void nothingIsToldOfWhatIsDrawnNowhereOrOfAnotherNeighbourhood() {
        for (String none :
                new String[] {
                    RESULTS + "/noot/check.q77",
                    RESULTS + "/noot/event.bestaat-niet",
                    "/beheer/uitkomsten/moerwijk-zuid/noot/event." + worked.event,
                    "/beheer/uitkomsten/moerwijk-zuid/noot/boom"
                }) {
            assertThat(coordinator.get(none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void aNoteThatIsTooLongStaysInTheFormAndOutOfThePage() {
        String form = RESULTS + "/noot/check.q4";
        var answer = coordinator.submitFrom(form, form, "woorden", "a".repeat(401), "taal", "pl");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a".repeat(401), "value=\"pl\" selected");
        assertThat(beside(coordinator, RESULTS, "p-check.q4")).contains("nog geen verhaal");
    }

    @Test
    void theQuoteOfAChartIsWhatResidentsSaidAboutItAndHearBackAndNoDraft() {
        var feedback = hub.voices.desks().feedback();
        FeedbackItem draft =
                FeedbackItem.draft(
                        "moerwijk",
                        List.of(new Task.Source(Task.Kind.HELP, "ask.klussen")),
                        Texts.of(Map.of("nl", "U vroeg hulp bij klussen.")),
                        Texts.of(Map.of("nl", "De klusbus komt.")),
                        "plant");
        feedback.put(draft);
        assertThat(beside(coordinator, RESULTS, "p-give"))
                .as("nobody can read a draft")
                .contains("nog geen verhaal");

        feedback.publish(draft, "fatma");
        assertThat(beside(researcher, RESULTS, "p-give"))
                .contains("<q lang=\"nl\"", "U vroeg hulp bij klussen.", "20 juni 2026");
        assertThat(beside(coordinator, RESULTS, "p-wish"))
                .as("what was said about something else")
                .contains("nog geen verhaal");
        feedback.withdraw(draft, "fatma", "De klusbus komt niet.");
        assertThat(beside(coordinator, RESULTS, "p-give")).contains("nog geen verhaal");
    }
}
