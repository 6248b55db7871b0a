package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What kiosks tell of how the neighbourhood answered. */
final class ResultsReachTheKioskTest {
    private final HubUnderTest hub = new HubUnderTest();
    private final ResultSentences sentences =
            new ResultSentences(hub.results, hub.voices.desks(), hub.areas);

    @BeforeEach
    void ask() {
        var desks = hub.voices.desks();
        desks.themes().add(new Theme(choice("samen-eten", "Samen eten"), false));
        desks.themes().add(new Theme(choice("geld", "Geld"), true));
        for (String id : List.of("q-a", "q-b", "q-c", "q-d", "q-e")) {
            desks.questions()
                    .add(
                            Question.draft(
                                    choice(id, "Genoeg bankjes?"),
                                    "moerwijk",
                                    Purpose.WEEK,
                                    List.of(choice("ja", "Ja"), choice("nee", "Nee"))));
        }
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static PictureChoice choice(String id, String words) {
        return new PictureChoice(id, Texts.of(Map.of("nl", words, "tr", words + " tr")), "plant");
    }

    private static String vote(String question, String figures) {
        return "{\"id\":\"vote." + question + "\",\"n\":45,\"answers\":[" + figures + "]}";
    }

    private static final String MANY =
            """
            {"answer":"ja","words":"weinig"},{"answer":"nee","words":"veel"}""";

    private List<String> said(String language) {
        return sentences.of(DemoAreas.NOORD).stream().map(one -> one.in(language)).toList();
    }

    @Test
    void whatWasReleasedToThePublicIsSaidInEveryLanguageWithItsN() {
        hub.results.release("2026-04", "moerwijk-noord", Audience.PUBLIC, vote("q-a", MANY));

        assertThat(said("nl"))
                .containsExactly(
                        "Genoeg bankjes? Er antwoordden 45 mensen bij de kiosk."
                                + " Veel mensen kozen: Nee.");
        assertThat(said("tr").getFirst()).contains("Genoeg bankjes? tr", "45", "Nee tr");
        assertThat(sentences.of(DemoAreas.NOORD).getFirst().byLanguage()).hasSize(5);
    }

    @Test
    void whatOnlyCoordinatorsMayReadReachesNoKiosk() {
        hub.results.release("2026-04", "moerwijk-noord", Audience.COORDINATOR, vote("q-a", MANY));

        assertThat(said("nl")).isEmpty();
    }

    @Test
    void aNeighbourhoodThatIsReleasedInsideItsWijkTellsOfTheWijk() {
        hub.results.release("2026-04", "moerwijk-noord", Audience.PUBLIC, "");
        hub.results.release(
                "2026-04",
                "moerwijk",
                Audience.PUBLIC,
                vote("q-a", "{\"answer\":\"ja\",\"words\":\"bijna iedereen\"}"));

        assertThat(said("nl").getFirst()).contains("Bijna iedereen koos: Ja.");
    }

    @Test
    void fewSentencesAreSaidAndNoneOfAnAnswerThatFewGaveOrOfTheCheck() {
        hub.results.release(
                "2026-04",
                "moerwijk-noord",
                Audience.PUBLIC,
                String.join(
                        ",",
                        vote("q-a", "{\"answer\":\"ja\",\"words\":\"weinig\"}"),
                        vote("q-b", MANY),
                        vote("onbekend", MANY),
                        "{\"id\":\"check.q1\",\"n\":45,\"answers\":[{\"answer\":\"4\","
                                + "\"words\":\"veel\"}]}"));
        assertThat(said("nl")).hasSize(1);

        hub.results.release(
                "2026-05",
                "moerwijk-noord",
                Audience.PUBLIC,
                String.join(
                        ",",
                        vote("q-a", MANY),
                        vote("q-b", MANY),
                        vote("q-c", MANY),
                        vote("q-d", MANY),
                        vote("q-e", MANY)));
        assertThat(said("nl")).hasSize(ResultSentences.MOST);
    }

    private static String wish(String theme) {
        return """
        {"id":"wish","n":150,"answers":[{"answer":"missing.welbevinden.sociaal.%s",\
        "percent":60},{"answer":"offered.gezondheid.lichaam.samen-eten","percent":20}]}"""
                .formatted(theme);
    }

    @Test
    void wishesAreToldByThemeInPercentagesAndASensitiveThemeNever() {
        hub.results.release("2026-03", "moerwijk-noord", Audience.PUBLIC, wish("samen-eten"));
        assertThat(said("nl"))
                .containsExactly(
                        "Er waren 150 wensen bij de kiosk. Van elke 100 gaan er 60 over: Samen eten.");

        hub.results.release("2026-04", "moerwijk-noord", Audience.PUBLIC, wish("geld"));
        assertThat(said("nl")).isEmpty();
    }
}
