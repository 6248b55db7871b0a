package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Believers;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
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
        desks.drawers()
                .put(new DrawnChoice(Drawer.GIVE, WorkedHub.choice("klussen", "Klussen"), true));
        desks.questions()
                .add(
                        Question.draft(
                                WorkedHub.choice("kring", "Hoe wilt u meedoen?"),
                                "moerwijk",
                                Purpose.CIRCLE,
                                List.of(
                                        WorkedHub.choice("meedenken", "Ik denk mee"),
                                        WorkedHub.choice("meebeslissen", "Ik beslis mee"))));
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
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

    private void believe(int count) {
        hub.inVoiceBook(
                book -> {
                    ThemeCard card = book.card("samen-eten", DemoAreas.NOORD).orElseThrow();
                    book.count(
                            new ThemeCard(
                                    card.theme(),
                                    card.neighbourhood(),
                                    card.state(),
                                    card.outcome(),
                                    new Believers(count, 1, card.believers().seen())));
                });
    }

    private String believers() {
        String page = browser.get(PAGE).body();
        return page.substring(page.indexOf("id=\"meedoen\""), page.indexOf("id=\"ideeen\""));
    }

    @Test
    void whoBelievesIsNewUntilTheThemeIsMovedOrBecomesATask() {
        var themes = hub.voices.desks().themes();
        themes.add(new Theme(WorkedHub.choice("samen-eten", "Samen eten"), false));
        believe(1);
        assertThat(believers()).contains("1 nieuw: 1 van 3 doen mee");

        Task task =
                Task.open(
                        DemoAreas.NOORD,
                        new Task.Source(Task.Kind.THEME, "samen-eten"),
                        "Breng wie meedoet bij elkaar");
        hub.voices.desks().tasks().put(task);
        assertThat(believers()).contains("Niemand nieuw zei: ik doe mee.");
        believe(3);
        hub.voices.desks().tasks().put(task.takenBy("fatma", Optional.empty()));
        assertThat(believers()).as("nobody new task").contains("2 nieuw: 3 doen mee");

        themes.move(
                "samen-eten",
                DemoAreas.NOORD,
                State.STARTED,
                "fatma",
                Texts.of(Map.of("nl", "We beginnen.")));
        assertThat(believers()).contains("Niemand nieuw zei: ik doe mee.");
    }

    private static final String HELP =
            """
            {"id":"give","n":60,"answers":[{"answer":"ask.klussen","count":60}]}""";

    /** It is Saturday 20 June 2026, noon. */
    private void open(String id, PlaceProfile.Span... spans) {
        Place place = hub.areas.place(new PlaceId(id)).orElseThrow();
        PlaceSheet sheet = place.sheet();
        PlaceProfile before = sheet.profile();
        assertThat(
                        hub.areas.change(
                                place,
                                new Place(
                                        place.id(),
                                        place.neighbourhood(),
                                        new PlaceSheet(
                                                sheet.place(),
                                                sheet.placeType(),
                                                sheet.names(),
                                                sheet.motto(),
                                                sheet.askHere(),
                                                sheet.point(),
                                                new PlaceProfile(
                                                        before.isChildSafe(),
                                                        before.hasSound(),
                                                        before.quiet(),
                                                        List.of(spans)),
                                                sheet.stay(),
                                                sheet.isDemo()))))
                .isTrue();
    }

    private static PlaceProfile.Span span(DayOfWeek day, int from, int to) {
        return new PlaceProfile.Span(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    @Test
    void helpGoesToTheFirstPlaceOfTheNeighbourhoodThatOpensAndItsTaskGetsThatDay() {
        release("moerwijk-noord", HELP);
        open("de-luyk", span(DayOfWeek.SATURDAY, 9, 17), span(DayOfWeek.WEDNESDAY, 10, 12));
        open("moskee-noord", span(DayOfWeek.TUESDAY, 14, 16));
        open("huiskamer-zuid", span(DayOfWeek.MONDAY, 9, 17));

        String page = browser.get(PAGE).body();
        String title =
                "Breng bij elkaar op dinsdag 23 juni om 14:00 uur bij Bij moskee-noord:"
                        + " Klussen (halen)";
        assertThat(page)
                .contains(
                        "De gastheer is er dinsdag 23 juni om 14:00 uur bij Bij moskee-noord.",
                        "name=\"titel\" value=\"" + title + "\"",
                        "name=\"wanneer\" value=\"2026-06-23\"");
        browser.submitFrom(
                PAGE,
                PAGE + "/taken",
                "soort",
                "help",
                "onderwerp",
                "ask.klussen",
                "titel",
                title,
                "wanneer",
                "2026-06-23");
        assertThat(hub.voices.desks().tasks().open(DemoAreas.NOORD))
                .singleElement()
                .matches(task -> task.due().equals(Optional.of(LocalDate.of(2026, 6, 23))));
    }

    @Test
    void aPlaceThatOpenedThisMorningComesAgainInAWeek() {
        release("moerwijk-noord", HELP);
        open("de-luyk", span(DayOfWeek.SATURDAY, 9, 17));

        assertThat(browser.get(PAGE).body())
                .contains("De gastheer is er zaterdag 27 juni om 09:00 uur bij Bij de-luyk.");
    }

    @Test
    void whereNobodySaidWhenAPlaceIsOpenThePageSaysSo() {
        release("moerwijk-noord", HELP);

        assertThat(browser.get(PAGE).body())
                .contains(
                        "Van geen plek zijn de openingstijden bekend.",
                        "Breng op het volgende moment van de gastheer bij elkaar: Klussen (halen)",
                        "name=\"wanneer\" value=\"\"");
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
    void everyFigureOfThisWeekSaysOfHowManyItSpeaksAndThatItIsNoMeasurement() {
        release(
                "moerwijk-noord",
                """
                {"id":"give","n":60,"answers":[{"answer":"ask.klussen","count":20},\
                {"answer":"offer.klussen","count":40}]},\
                {"id":"wish","n":45,"answers":[\
                {"answer":"missing.gezondheid.lichaam.samen-eten","count":25},\
                {"answer":"missing.gezondheid.lichaam.lopen","words":"bijna niemand"}]},\
                {"id":"vote.kring","n":75,"answers":[{"answer":"meedenken","count":45},\
                {"answer":"meebeslissen","count":30}]}""");
        hub.voices
                .desks()
                .themes()
                .add(new Theme(WorkedHub.choice("samen-eten", "Samen eten"), false));
        believe(2);
        String page = browser.get(PAGE).body();
        List<String> figures =
                Pattern.compile("<li><div>.*?</li>", Pattern.DOTALL)
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .filter(
                                one ->
                                        one.matches(
                                                "(?s).*(ongeveer \\d+ keer|bijna niemand|nieuw:).*"))
                        .toList();

        assertThat(figures).hasSize(7);
        assertThat(figures)
                .allMatch(one -> one.matches("(?s).*n: (ongeveer )?\\d+ .*"))
                .allMatch(one -> one.contains("zelfgekozen bezoekers, geen meting"));
        assertThat(page)
                .contains("n: ongeveer 60 antwoorden", "n: ongeveer 45 antwoorden")
                .contains("n: 2 keer ‘ik doe mee’");
    }

    @Test
    void theBoardAndThePaperListsSayThatTheyAreNoMeasurementEither() {
        for (String page : List.of("/themas", "/papier")) {
            assertThat(browser.get(PAGE + page).body())
                    .as(page)
                    .contains("zelfgekozen bezoekers, geen meting");
        }
    }

    @Test
    void theTreeSaysOfHowManyEachLimbSpeaks() {
        StringBuilder checks = new StringBuilder(HELP);
        for (int question = 1; question <= 9; question++) {
            checks.append(
                    """
                    ,{"id":"check.q%d","n":%d,"answers":[{"answer":"2","count":%d}]}"""
                            .formatted(question, 50 + question * 5, 50 + question * 5));
        }
        release("moerwijk-noord", checks.toString());

        assertThat(browser.get("/beheer/uitkomsten/moerwijk-noord/boom").body())
                .contains(
                        "De hele boom: knop (n: ongeveer 55). Leefstijl: knop (n: ongeveer 60);",
                        ">n: ongeveer 90</text>",
                        "(n: ongeveer 60)</p>",
                        "zelfgekozen bezoekers, geen meting");
    }

    @Test
    void theThemeThatGrewMostStandsFirstSinceThatIsWhereToStart() {
        for (String month : List.of("2026-03", "2026-04")) {
            boolean isLater = month.equals("2026-04");
            hub.results.release(
                    month,
                    "moerwijk-noord",
                    Audience.COORDINATOR,
                    """
                    {"id":"wish","n":200,"answers":[\
                    {"answer":"missing.gezondheid.lichaam.bewegen","count":%d},\
                    {"answer":"missing.gezondheid.lichaam.samen-eten","count":%d}]}"""
                            .formatted(isLater ? 120 : 130, isLater ? 80 : 20));
        }
        String page = browser.get("/beheer/uitkomsten/moerwijk-noord/boom").body();

        String energies = page.substring(page.indexOf("Energie per thema"));
        assertThat(energies)
                .containsSubsequence(
                        "Energie: Samen eten", "60 erbij", "Energie: Bewegen", "10 eraf");
    }

    @Test
    void whatWasAskedStaysUntilAPeriodTellsOfWishesAgain() {
        release(
                "moerwijk-noord",
                """
                {"id":"wish","n":60,"answers":[\
                {"answer":"missing.gezondheid.lichaam.lopen","count":60}]}""");
        hub.results.release(
                "2026-05",
                "moerwijk-noord",
                Audience.COORDINATOR,
                """
                {"id":"quick.q0","n":60,"answers":[{"answer":"4","count":60}]}""");

        assertThat(browser.get(PAGE).body())
                .contains("ongeveer 60 keer gevraagd in april 2026")
                .doesNotContain("Er is nog geen periode vrijgegeven met een vraag zonder aanbod.");
    }

    @Test
    void whatWasAskedAndOfferedIsSummedByStreamAndDomain() {
        release(
                "moerwijk-noord",
                """
                {"id":"wish","n":100,"answers":[\
                {"answer":"missing.gezondheid.lichaam.lopen","count":20},\
                {"answer":"missing.gezondheid.lichaam.samen-eten","count":10},\
                {"answer":"offered.gezondheid.lichaam.lopen","count":40},\
                {"answer":"offered.zorg.geest.praten","count":30},\
                {"answer":"missing.zorg.geest.praten","words":"bijna niemand"}]}""");

        assertThat(browser.get("/beheer/uitkomsten/moerwijk-noord").body())
                .containsSubsequence(
                        "gezondheid, lichaam",
                        "ongeveer 70",
                        "ongeveer 40",
                        "ongeveer 30",
                        "zorg, geest",
                        "ongeveer 30",
                        "ongeveer 30",
                        "ongeveer 0");
    }

    /** A link that ends in "dat mag u niet" is no work. */
    @Test
    void whoWorksForANeighbourhoodIsSentNowhereThatIsClosed() {
        release("moerwijk-noord", "");
        release(
                "moerwijk",
                """
                {"id":"wish","n":60,"answers":[\
                {"answer":"missing.gezondheid.lichaam.lopen","count":60}]}""");
        hub.voices
                .desks()
                .feedback()
                .put(
                        FeedbackItem.draft(
                                "moerwijk",
                                List.of(),
                                Texts.of(Map.of("nl", "U wilde wandelen.")),
                                Texts.of(Map.of("nl", "Wij wandelen.")),
                                "plant"));
        var own = new Browser(hub);
        String password =
                hub.people
                        .accounts()
                        .create(
                                new Account(
                                        "joke",
                                        Set.of(Role.COORDINATOR),
                                        false,
                                        Set.of("moerwijk-noord")),
                                "console")
                        .orElseThrow()
                        .password();
        own.logIn("joke", password);

        assertThat(own.get(PAGE).body())
                .contains("ongeveer 60 keer gevraagd")
                .doesNotContain("/beheer/uitkomsten/moerwijk\"", "U wilde wandelen.");
        assertThat(browser.get(PAGE).body())
                .contains("/beheer/uitkomsten/moerwijk\"", "U wilde wandelen.");
    }

    @Test
    void whatWasNotReleasedIsNotThere() {
        assertThat(browser.get(PAGE).body())
                .contains(
                        "Er is nog geen periode vrijgegeven met hulp.",
                        "Er is nog geen periode vrijgegeven met deze vraag.");
    }
}
