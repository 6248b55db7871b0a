package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Circle;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Seat;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits where in each theme, and whether residents move inward. */
final class CirclesOfInfluenceTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord/kringen";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void fill() {
        var desks = hub.voices.desks();
        desks.themes().add(new Theme(WorkedHub.choice("samen-eten", "Samen eten"), false));
        desks.questions()
                .add(
                        Question.draft(
                                WorkedHub.choice("kring", "Hoe wilt u meedoen?"),
                                "moerwijk",
                                Purpose.CIRCLE,
                                List.of(
                                        WorkedHub.choice("meeweten", "Ik wil het weten"),
                                        WorkedHub.choice("meebeslissen", "Ik beslis mee"))));
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private int place(String... fields) {
        return browser.submitFrom(PAGE, PAGE, fields).statusCode();
    }

    @Test
    void aCoordinatorPlacesAGroupMovesItInwardAndTakesItAway() {
        assertThat(
                        place(
                                "thema",
                                "samen-eten",
                                "wie",
                                "Kookgroep",
                                "kring",
                                "meedenken",
                                "bewoners",
                                "ja"))
                .isEqualTo(303);
        assertThat(
                        place(
                                "thema",
                                "samen-eten",
                                "wie",
                                "Kookgroep",
                                "kring",
                                "meebeslissen",
                                "bewoners",
                                "ja"))
                .isEqualTo(303);

        assertThat(hub.voices.desks().seats().of(DemoAreas.NOORD))
                .containsExactly(
                        new Seat(DemoAreas.NOORD, "samen-eten", "Kookgroep", Circle.DECIDE, true));
        assertThat(browser.get("/beheer/buurten/moerwijk-noord/themas").body())
                .contains("Meebeslissen: Kookgroep (van bewoners)");
        browser.submitFrom(PAGE, PAGE + "/weg", "thema", "samen-eten", "wie", "Kookgroep");
        assertThat(hub.voices.desks().seats().of(DemoAreas.NOORD)).isEmpty();
        assertThat(hub.people.audit().newest(3))
                .extracting(AuditEntry::action)
                .containsExactly("seat-removed", "seat-placed", "seat-placed");
        assertThat(hub.people.audit().newest(3)).noneMatch(one -> one.subject().contains("Kook"));
    }

    @Test
    void theReportCountsInitiativesOfResidentsPerCircle() {
        var seats = hub.voices.desks().seats();
        seats.put(new Seat(DemoAreas.NOORD, "samen-eten", "Kookgroep", Circle.WORK, true));
        seats.put(new Seat(DemoAreas.NOORD, "samen-eten", "De school", Circle.WORK, false));

        assertThat(row("Meewerken")).contains("zitten\">2<", "bewoners\">1<");
        assertThat(row("Meeweten")).contains("zitten\">0<", "bewoners\">0<");
    }

    private String row(String circle) {
        String page = browser.get(PAGE).body();
        int start = page.indexOf("<th scope=\"row\">" + circle);
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private void release(String month, String area, int know, int decide) {
        hub.results.release(
                month,
                area,
                Audience.COORDINATOR,
                """
                {"id":"vote.kring","n":%d,"answers":[{"answer":"meeweten","count":%d},\
                {"answer":"meebeslissen","count":%d}]}"""
                        .formatted(know + decide, know, decide));
    }

    @Test
    void theReportShowsTheMoveInwardFromReleasedFiguresAlone() {
        assertThat(row("Meebeslissen")).contains("–");
        release("2026-03", "moerwijk", 60, 10);
        release("2026-04", "moerwijk", 45, 35);

        assertThat(row("Meebeslissen")).contains("ongeveer 35", "25 erbij");
        assertThat(row("Meeweten")).contains("ongeveer 45", "15 eraf");
        assertThat(browser.get(PAGE).body())
                .contains("april 2026", "n: ongeveer 80", "zelfgekozen bezoekers, geen meting");
    }

    @Test
    void aSeatWithoutANameOrACircleIsRefusedWithASentence() {
        assertThat(place("thema", "samen-eten", "wie", " ", "kring", "meedenken")).isEqualTo(400);
        assertThat(place("thema", "samen-eten", "wie", "Groep", "kring", "meepraten"))
                .isEqualTo(400);
        assertThat(place("thema", "bestaat-niet", "wie", "Groep", "kring", "meedenken"))
                .isEqualTo(404);
        assertThat(hub.voices.desks().seats().of(DemoAreas.NOORD)).isEmpty();
    }
}
