package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Believers;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The pages of voices in a real browser without script, as a coordinator uses them. Pictures go to
 * {@code target/screenshots}.
 */
final class VoicePagesIT {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String BUURT = "/beheer/buurten/moerwijk-noord";

    private static final String WISHES =
            """
            {"id":"wish","n":60,"answers":[\
            {"answer":"missing.gezondheid.lichaam.samen-eten","count":25},\
            {"answer":"missing.welbevinden.sociaal.lopen","count":15},\
            {"answer":"offered.welbevinden.sociaal.lopen","count":20}]}""";

    private static HubUnderTest hub;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        hub = new HubUnderTest();
        fill();
        browser = Chromium.start();
        browser.get(hub.http("/beheer/inloggen").toString());
        browser.findElement(By.id("naam")).sendKeys("fatma");
        browser.findElement(By.id("wachtwoord"))
                .sendKeys(hub.account("fatma", Role.COORDINATOR), Keys.ENTER);
        await().atMost(LONGEST_WAIT).until(() -> browser.getTitle().startsWith("Mijn buurt"));
    }

    private static void fill() {
        var desks = hub.voices.desks();
        desks.themes().add(new Theme(choice("samen-eten", "Samen eten"), false));
        desks.themes().add(new Theme(choice("schulden", "Geld en schulden"), true));
        desks.drawers().put(new DrawnChoice(Drawer.GIVE, choice("klussen", "Klussen"), true));
        hub.inVoiceBook(
                book -> {
                    book.add(
                            new Idea(
                                    UUID.randomUUID().toString(),
                                    DemoAreas.NOORD,
                                    YearMonth.of(2026, 5),
                                    "nl",
                                    "Een kas op het plein <img src=x onerror=alert(1)>",
                                    IdeaState.WAITING));
                    ThemeCard card = book.card("samen-eten", DemoAreas.NOORD).orElseThrow();
                    book.count(
                            new ThemeCard(
                                    card.theme(),
                                    card.neighbourhood(),
                                    State.OPEN,
                                    Optional.empty(),
                                    new Believers(2, 1, 0)));
                });
        hub.results.release("2026-04", "moerwijk-noord", Audience.COORDINATOR, WISHES);
    }

    private static PictureChoice choice(String id, String words) {
        return new PictureChoice(id, Texts.of(Map.of("nl", words)), "plant");
    }

    @AfterAll
    static void stop() {
        browser.quit();
        hub.close();
    }

    @Test
    void leadsFromWhatResidentsAskedToWhatTheyAreTold() throws IOException {
        open(BUURT);
        picture("week");
        assertThat(text("main"))
                .contains(
                        "2 van 3 doen mee",
                        "1 idee",
                        "Samen eten (lichaam, gezondheid)",
                        "ongeveer 25 keer gevraagd in april 2026",
                        "zelfgekozen bezoekers, geen meting",
                        "Bewoners hoorden nog niets terug.");
        assertThat(text("main")).as("what is offered is no gap").doesNotContain("ongeveer 20 keer");

        browser.findElement(By.cssSelector("section[aria-labelledby=gevraagd] form button"))
                .click();
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("Er is een taak voor."));
        click("article summary");
        fill("article input[name=wanneer]", "06/30/2026");
        click("article form button");
        await().atMost(LONGEST_WAIT)
                .until(() -> text("article").contains("Van fatma, voor 30 juni 2026"));
        click("article details:last-of-type summary");
        picture("week-task");
        fill("article input[name=uitkomst]", "Elke dinsdag koken we samen.");
        click("article details:last-of-type button");

        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("voorstel"));
        picture("feedback-proposal");
        assertThat(published()).isEmpty();
        assertThat(text("section.wide")).contains("Antwoord op: U zocht naar: Samen eten.");
        fill("#gezegd", "نريد أن نأكل معًا.");
        fill("#gezegd-taal", "Arabisch");
        browser.findElement(By.cssSelector("main > form button")).click();
        await().atMost(LONGEST_WAIT).until(() -> text("h2").contains("Arabisch:"));
        click("form[action$=tonen] button");

        await().atMost(LONGEST_WAIT).until(() -> published().size() == 1);
        assertThat(published().getFirst().said().in("ar")).endsWith(". نريد أن نأكل معًا.");
        assertThat(published().getFirst().done().in("nl"))
                .isEqualTo("Het is gelukt. Elke dinsdag koken we samen.");
        assertThat(published().getFirst().done().byLanguage()).hasSize(5);
        open(BUURT + "/terugkoppeling");
        picture("feedback");
        assertThat(text("main")).doesNotContain("hoorden nog niets");
    }

    private static List<FeedbackSheet.Item> published() {
        return hub.voices.published().feedback(DemoAreas.NOORD, List.of(), false).items();
    }

    @Test
    void readsAnIdeaAsTextAndAnswersItWithAReason() throws IOException {
        open(BUURT + "/ideeen");
        picture("ideas");
        assertThat(browser.findElements(By.cssSelector("main img"))).isEmpty();
        assertThat(text("main")).contains("Een kas op het plein <img", "mei 2026");
        fill("input[name=reden]", "Goed plan, we vragen het na.");
        click("main form button");

        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("we kijken ernaar (1)"));
        assertThat(text("main")).contains("Hier staan geen ideeën");
        open(BUURT + "/ideeen?stand=open");
        assertThat(text("main")).contains("Een kas op het plein <img");
        assertThat(hub.voices.desks().ideas().counted(DemoAreas.NOORD))
                .containsEntry(IdeaState.OPEN, 1);
    }

    @Test
    void asksAQuestionAndEndsItWhenThePanelDoesNotWantIt() throws IOException {
        open(BUURT + "/vragen");
        click("main > details > summary");
        fill("#vraag-nl", "Wat mist u op het plein?");
        fill("#id", "plein-mist");
        for (int number = 1; number <= 2; number++) {
            fill("#antwoord" + number + "-id", number == 1 ? "bankjes" : "groen");
            fill("#antwoord" + number + "-nl", number == 1 ? "Bankjes" : "Groen");
        }
        picture("new-question");
        click("main > details > form > button");
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("nog niet gesteld"));
        fill("#reden-plein-mist", "Het panel vroeg erom.");
        click("section form button");
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("nu gesteld"));
        assertThat(hub.voices.published().join(DemoAreas.NOORD).questions()).hasSize(1);
        picture("questions");
        fill("#stand-plein-mist", "het panel");
        fill("#reden-plein-mist", "Te moeilijk gevraagd.");
        click("section form button");

        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("afgewezen door het panel"));
        assertThat(hub.voices.published().join(DemoAreas.NOORD).questions()).isEmpty();
    }

    @Test
    void movesAThemeOnTheBoardAndShowsWhatHappened() throws IOException {
        open(BUURT + "/themas");
        assertThat(text("main")).contains("Gevoelig: niemand wordt geteld.");
        click("section[aria-labelledby=t-schulden] details:last-of-type summary");
        fill("section[aria-labelledby=t-schulden] select", "klaar");
        fill("#reden-nl-schulden", "Het spreekuur is er nu.");
        click("section[aria-labelledby=t-schulden] form button");
        await().atMost(LONGEST_WAIT).until(() -> text("main").contains("Het spreekuur is er nu."));
        picture("board");
        open("/beheer/themas");
        picture("themes");
        open("/beheer/keuzes");
        picture("drawers");
        assertThat(text("main")).contains("Klussen");
    }

    @Test
    void drawsTheTreeOfANeighbourhoodWithATableBesideIt() throws IOException {
        StringBuilder questions = new StringBuilder(WISHES);
        for (int number = 1; number <= 9; number++) {
            questions.append(
                    """
                    ,{"id":"check.q%d","n":60,"answers":[{"answer":"%d","count":50},\
                    {"answer":"4","count":10}]}"""
                            .formatted(number, number % 4));
        }
        questions.append(
                """
                ,{"id":"give","n":60,"answers":[{"answer":"ask.klussen","count":20},\
                {"answer":"offer.klussen","count":40}]}""");
        hub.results.release("2026-04", "moerwijk-zuid", Audience.COORDINATOR, questions.toString());
        open("/beheer/uitkomsten/moerwijk-zuid/boom");
        picture("tree");

        assertThat(text("main"))
                .contains(
                        "april 2026",
                        "zelfgekozen bezoekers, geen meting",
                        "Op elke 10 keer halen werd er 20 keer gebracht.",
                        "Energie: Samen eten");
        assertThat(title()).contains("Leefstijl:", "Leefomgeving:");
        open("/beheer/uitkomsten/moerwijk-zuid");
        picture("results-voices");
        assertThat(text("main")).contains("Samen eten, lichaam (nog niet)", "Klussen (halen)");
    }

    @Test
    void tellsSomethingBesideAFigure() throws IOException {
        open("/beheer/uitkomsten/moerwijk-noord?ververs=uit");
        browser.findElement(By.partialLinkText("Schrijf er iets bij")).click();
        picture("note");
        fill("#woorden", "Aan tafel hoorden we: koken doen we liever samen.");
        click("main form button");

        await().atMost(LONGEST_WAIT).until(() -> text(".told").startsWith("Aan tafel"));
        picture("note-told");
    }

    private static String title() {
        return String.valueOf(
                browser.executeScript("return document.querySelector('svg title').textContent"));
    }

    @Test
    void fitsAPhone() throws IOException {
        browser.manage().window().setSize(new Dimension(420, 900));
        try {
            for (String page : List.of("", "/themas", "/vragen", "/ideeen", "/terugkoppeling")) {
                open(BUURT + page);
                assertThat(
                                browser.executeScript(
                                        "return document.documentElement.scrollWidth >"
                                                + " document.documentElement.clientWidth"))
                        .as(page)
                        .isEqualTo(false);
            }
            open(BUURT);
            picture("week-phone");
        } finally {
            browser.manage().window().setSize(new Dimension(1280, 900));
        }
    }

    private static void open(String path) {
        browser.get(hub.http(path).toString());
    }

    private static void click(String selector) {
        browser.findElement(By.cssSelector(selector)).click();
    }

    private static void fill(String selector, String text) {
        var field = browser.findElement(By.cssSelector(selector));
        if (Set.of("input").contains(field.getTagName())) {
            field.clear();
        }
        field.sendKeys(text);
    }

    private static String text(String selector) {
        return String.valueOf(
                browser.executeScript(
                        "return document.querySelector(arguments[0])?.innerText.trim() ?? ''",
                        selector));
    }

    /** The whole page, however long, after holding it against the rules of accessibility. */
    private static void picture(String name) throws IOException {
        Axe.requireAccessible(browser);
        Chromium.picture(browser, name);
    }
}
