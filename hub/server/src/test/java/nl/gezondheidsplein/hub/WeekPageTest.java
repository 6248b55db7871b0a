package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What released figures ask of a coordinator this week. */
final class WeekPageTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void askAndLogIn() {
        var desks = hub.voices.desks();
        desks.drawers().put(new DrawnChoice(Drawer.GIVE, choice("klussen", "Klussen"), true));
        desks.questions()
                .add(
                        Question.draft(
                                choice("kring", "Hoe wilt u meedoen?"),
                                "moerwijk",
                                Purpose.CIRCLE,
                                List.of(
                                        choice("meedenken", "Ik denk mee"),
                                        choice("meebeslissen", "Ik beslis mee"))));
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static PictureChoice choice(String id, String words) {
        return new PictureChoice(id, Texts.of(Map.of("nl", words)), "plant");
    }

    private void release(String area, String histogram) {
        hub.results.release("2026-04", area, Audience.COORDINATOR, histogram);
    }

    @Test
    void helpThatIsAskedIsBroughtToTheNextMomentOfTheHost() {
        release(
                "moerwijk-noord",
                """
                {"id":"give","n":60,"answers":[{"answer":"ask.klussen","count":20},\
                {"answer":"offer.klussen","count":40}]}""");

        assertThat(browser.get(PAGE).body())
                .contains("Klussen (halen)", "Klussen (brengen)", "ongeveer 40 keer gezegd");
        browser.submitFrom(
                PAGE,
                PAGE + "/taken",
                "soort",
                "help",
                "onderwerp",
                "ask.klussen",
                "titel",
                "Breng op het volgende moment van de gastheer bij elkaar: Klussen (halen)");
        assertThat(browser.get(PAGE).body()).contains("Er is een taak voor.");
    }

    @Test
    void howResidentsWantToTakePartIsReadFromTheWijkWhereTheNeighbourhoodIsReleasedInsideIt() {
        release(
                "moerwijk",
                """
                {"id":"vote.kring","n":60,"answers":[{"answer":"meedenken","count":45},\
                {"answer":"meebeslissen","count":15}]}""");

        assertThat(browser.get(PAGE).body())
                .contains(
                        "Ik denk mee",
                        "ongeveer 45 keer gekozen",
                        "/beheer/uitkomsten/moerwijk\"",
                        "zelfgekozen bezoekers, geen meting");
    }

    @Test
    void whatWasNotReleasedIsNotThere() {
        assertThat(browser.get(PAGE).body())
                .contains(
                        "Er is nog geen periode vrijgegeven met hulp.",
                        "Er is nog geen periode vrijgegeven met deze vraag.");
    }
}
