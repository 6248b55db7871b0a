package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "U zei – wij doen" is made of blocks and linked to what it answers. */
final class FeedbackPagesTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord/terugkoppeling";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void bringVoicesAndLogIn() {
        var desks = hub.voices.desks();
        desks.themes().add(new Theme(WorkedHub.choice("samen-eten", "Samen eten"), false));
        desks.drawers()
                .put(new DrawnChoice(Drawer.GIVE, WorkedHub.choice("klussen", "Klussen"), true));
        desks.questions()
                .add(
                        Question.draft(
                                WorkedHub.choice("bankjes", "Wilt u bankjes?"),
                                "moerwijk",
                                Purpose.WEEK,
                                List.of(
                                        WorkedHub.choice("ja", "Ja"),
                                        WorkedHub.choice("nee", "Nee"))));
        desks.questions().move("bankjes", Question.State.ASKED, "fatma", "Het panel vroeg erom.");
        hub.inVoiceBook(
                book -> {
                    book.add(idea("idee-1", DemoAreas.NOORD, "Een kas op het plein"));
                    book.add(idea("idee-2", DemoAreas.NOORD, "Nog door niemand gelezen"));
                    book.add(idea("idee-3", DemoAreas.ZUID, "Een fontein in Zuid"));
                });
        for (String id : List.of("idee-1", "idee-3")) {
            Idea idea = desks.ideas().find(id).orElseThrow();
            desks.ideas().move(idea, IdeaState.OPEN, "fatma", "Goed plan.");
        }
        hub.results.release(
                "2026-04",
                "moerwijk-noord",
                Audience.COORDINATOR,
                """
                {"id":"wish","n":60,"answers":[\
                {"answer":"missing.gezondheid.lichaam.lopen","count":60}]}""");
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    private static Idea idea(String id, NeighbourhoodId neighbourhood, String words) {
        return new Idea(id, neighbourhood, YearMonth.of(2026, 5), "nl", words, IdeaState.WAITING);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private String add(Browser who, String answers, String doing, String month) {
        return who.submitFrom(
                        PAGE,
                        PAGE,
                        "waar",
                        "moerwijk-noord",
                        "antwoord",
                        answers,
                        "gezegd",
                        "",
                        "gezegd-taal",
                        "nl",
                        "doen",
                        doing,
                        "maand",
                        month,
                        "gedaan",
                        "Bij de school.",
                        "gedaan-taal",
                        "nl",
                        "plaatje",
                        "bench")
                .body();
    }

    private List<FeedbackItem> drafts() {
        return hub.voices.desks().feedback().drafts(List.of("moerwijk-noord"));
    }

    @Test
    void whatTheNeighbourhoodBroughtCanBeAnswered() {
        assertThat(browser.get(PAGE).body())
                .contains(
                        "value=\"theme:samen-eten\"",
                        "U doet mee met: Samen eten.",
                        "value=\"question:bankjes.ja\"",
                        "Wilt u bankjes? U koos: Ja.",
                        "value=\"idea:idee-1\"",
                        "Een kas op het plein",
                        "value=\"wish:gezondheid.lichaam.lopen\"",
                        "value=\"help:ask.klussen\"")
                .doesNotContain("Nog door niemand gelezen", "Een fontein in Zuid");
    }

    @Test
    void aLongListIsReadInPages() {
        for (int number = 1; number <= 26; number++) {
            add(browser, "theme:samen-eten", "planned.activity", "2026-09");
        }

        assertThat(browser.get(PAGE).body())
                .contains(PAGE + "?blad=1", "Oudere")
                .doesNotContain("Nieuwere");
        assertThat(browser.get(PAGE + "?blad=1").body())
                .contains(PAGE + "/" + drafts().getLast().id(), PAGE + "?blad=0")
                .doesNotContain("Oudere");
    }

    @Test
    void madeOfBlocksItSpeaksFiveLanguagesWithoutAWordOfAMaker() {
        add(browser, "theme:samen-eten", "planned.activity", "2026-09");

        assertThat(drafts())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.answers())
                                    .containsExactly(
                                            new Task.Source(Task.Kind.THEME, "samen-eten"));
                            assertThat(item.doing().byLanguage()).hasSize(5);
                            assertThat(item.doing().in("nl"))
                                    .isEqualTo(
                                            "In september 2026 komt er een activiteit."
                                                    + " Bij de school.");
                            assertThat(item.doing().in("pl"))
                                    .startsWith("Będą zajęcia. Termin: wrzesień 2026.");
                        });
    }

    @Test
    void aProposalThatNobodyWillTellIsLaidAsideWithAReason() {
        add(browser, "theme:samen-eten", "planned.activity", "2026-09");
        String item = PAGE + "/" + drafts().getFirst().id();
        assertThat(browser.submitFrom(item, item + "/weghalen", "reden", "").statusCode())
                .isEqualTo(400);

        browser.submitFrom(item, item + "/weghalen", "reden", "Dit stond er al.");

        assertThat(drafts()).isEmpty();
        assertThat(browser.get(item).body()).contains("Dit stond er al.");
        assertThat(browser.get("/beheer/buurten/moerwijk-noord").body())
                .doesNotContain("Dit voorstel staat nog niet op de kiosken.");
    }

    @Test
    void whatResidentsCanReadAlreadyIsNoNews() {
        add(browser, "theme:samen-eten", "planned.activity", "2026-09");
        String item = PAGE + "/" + drafts().getFirst().id();
        assertThat(browser.submitFrom(item, item + "/tonen").statusCode()).isEqualTo(303);

        assertThat(browser.submitFrom(item, item + "/tonen").statusCode()).isEqualTo(409);
    }

    @Test
    void anIdeaThatIsDoneIsProposedToBeTold() {
        String ideas = "/beheer/buurten/moerwijk-noord/ideeen";
        browser.submitFrom(
                ideas + "?stand=open",
                ideas + "/idee-1",
                "stand",
                "done",
                "reden",
                "De kas staat er.");

        assertThat(drafts())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.answers())
                                    .containsExactly(new Task.Source(Task.Kind.IDEA, "idee-1"));
                            assertThat(item.doing().in("nl")).contains("De kas staat er.");
                        });
    }

    @Test
    void anItemLinksToWhatItAnswers() {
        for (Map.Entry<String, String> answered :
                Map.of(
                                "theme:samen-eten",
                                "themas#t-samen-eten",
                                "question:bankjes.ja",
                                "vragen#q-bankjes",
                                "idea:idee-1",
                                "ideeen?stand=open#i-idee-1")
                        .entrySet()) {
            add(browser, answered.getKey(), "done.it", "");
            assertThat(browser.get(PAGE).body())
                    .contains(
                            "Antwoord op: <a href=\"/beheer/buurten/moerwijk-noord/"
                                    + answered.getValue()
                                    + "\"");
        }
    }

    @Test
    void whatNobodyBroughtIsNoAnswerToAnything() {
        add(browser, "own:", "done.it", "");

        assertThat(drafts()).hasSize(1);
        assertThat(browser.get(PAGE).body()).doesNotContain("Antwoord op:");
    }

    @Test
    void onlyWhatWasBroughtHereCanBeAnsweredAndWhatWasWrittenStays() {
        assertThat(add(browser, "idea:idee-3", "done.it", ""))
                .contains("Kies waar dit een antwoord op is.", "value=\"Bij de school.\"");
        assertThat(add(browser, "idea:idee-1", "done.it", "2026-09"))
                .contains("Kies alleen een maand bij wat gepland is.", "value=\"Bij de school.\"");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void anEditorIsOfferedNoIdeaAndNoFigureThatOnlyCoordinatorsSee() {
        add(browser, "idea:idee-1", "done.it", "");
        var editor = new Browser(hub);
        editor.logIn("joke", hub.account("joke", Role.EDITOR));

        assertThat(editor.get(PAGE).body())
                .contains("theme:samen-eten", "Antwoord op: U had een idee voor de buurt.")
                .doesNotContain("Een kas op het plein", "wish:", "/ideeen");
    }

    @Test
    void anItemInSomebodysOwnWordsKeepsItsBoxes() {
        FeedbackItem own =
                FeedbackItem.draft(
                        "moerwijk-noord",
                        List.of(Task.Source.own()),
                        Texts.of(Map.of("nl", "Wij willen licht.", "tr", "Işık istiyoruz.")),
                        Texts.of(Map.of("nl", "Het komt.")),
                        "plant");
        hub.voices.desks().feedback().put(own);
        String page = PAGE + "/" + own.id();

        assertThat(browser.get(page).body()).contains("id=\"gezegd-tr\"", "Işık istiyoruz.");
        browser.submitFrom(
                page,
                page,
                "gezegd-nl",
                "Wij willen lampen.",
                "gedaan-nl",
                "Het komt.",
                "plaatje",
                "plant");
        assertThat(drafts())
                .singleElement()
                .extracting(item -> item.said().in("nl"))
                .isEqualTo("Wij willen lampen.");
    }
}
