package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked, what was ended or vetoed and why: open to everybody, without logging in. */
final class PublicQuestionsTest {
    private static final String PAGE = "/plein/vragen";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void ask() {
        var questions = hub.voices.desks().questions();
        for (String id : List.of("bankjes", "licht", "geld", "later")) {
            questions.add(
                    Question.draft(
                            choice(id, "Vraag over " + id, "سؤال " + id),
                            "moerwijk-noord",
                            Purpose.WEEK,
                            List.of(choice("ja", "Ja", "نعم"), choice("nee", "Nee", "لا"))));
        }
        questions.move("bankjes", Question.State.ASKED, "fatma", "Het panel vroeg erom.");
        questions.move("licht", Question.State.ASKED, "fatma", "Iemand vroeg erom.");
        questions.move("licht", Question.State.RETIRED, "fatma", "Genoeg antwoorden.");
        questions.move("geld", Question.State.VETOED, "fatma", "Te persoonlijk.");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static PictureChoice choice(String id, String dutch, String arabic) {
        return new PictureChoice(id, Texts.of(Map.of("nl", dutch, "ar", arabic)), "plant");
    }

    private String page(String language) {
        var answer = browser.get(PAGE + "?taal=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return page.substring(start, page.indexOf(to, start));
    }

    @Test
    void everybodyReadsWhatIsAskedNowAndWhatEndedAndWhy() {
        String page = page("nl");

        assertThat(between(page, "Nu gevraagd</bdi>", "Niet meer gevraagd"))
                .contains("Vraag over bankjes", "Het panel vroeg erom.", "Moerwijk-Noord")
                .doesNotContain("Vraag over licht", "Vraag over geld");
        assertThat(between(page, "v-licht", "</section>"))
                .contains("Gestopt", "Genoeg antwoorden.");
        assertThat(between(page, "v-geld", "</section>"))
                .contains("Het wijkpanel wilde deze vraag niet", "Te persoonlijk.");
    }

    @Test
    void aDraftAndWhoChangedWhatStayInside() {
        assertThat(page("nl")).doesNotContain("later", "fatma");
        assertThat(browser.get("/api/square/questions").body()).doesNotContain("later", "fatma");
    }

    @Test
    void everyVersionOfTheSetIsThereTheNewestFirst() {
        assertThat(between(page("nl"), "Wat er veranderde", "</ul>"))
                .contains("<bdi>4</bdi>")
                .containsSubsequence(
                        "Te persoonlijk.",
                        "Genoeg antwoorden.",
                        "Iemand vroeg erom.",
                        "Het panel vroeg erom.");
    }

    @Test
    void eachLanguageOfTheKiosksIsReadInItsOwnDirectionAndDutchStaysMarked() {
        assertThat(page("ar"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "سؤال bankjes", "نعم")
                .contains("lang=\"nl\" dir=\"ltr\">Te persoonlijk.");
        assertThat(page("pl"))
                .contains("<html lang=\"pl\" dir=\"ltr\">", "Pytania do sąsiadów")
                .contains("<bdi lang=\"nl\">Vraag over bankjes</bdi>");
        assertThat(page("tr")).contains("Mahalleye sorular");
        assertThat(page("en")).contains("Questions to the neighbourhood", "العربية", "polski");
        assertThat(page("xx")).contains("<html lang=\"nl\"");
    }

    @Test
    void thePageAsksForNoNameAndSetsNoCookie() {
        var answer = browser.get(PAGE);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.body()).doesNotContain("<form", "<script");
    }

    @Test
    void programsReadTheSameSet() throws IOException {
        JsonNode set = new ObjectMapper().readTree(browser.get("/api/square/questions").body());

        assertThat(set.get("version").asInt()).isEqualTo(4);
        assertThat(set.get("questions")).hasSize(3);
        JsonNode bench = set.get("questions").get(0);
        assertThat(bench.get("id").asText()).isEqualTo("bankjes");
        assertThat(bench.get("state").asText()).isEqualTo("asked");
        assertThat(bench.get("words").get("ar").asText()).isEqualTo("سؤال bankjes");
        assertThat(bench.get("answers")).hasSize(2);
        assertThat(set.get("changes").get(3).get("reason").asText()).isEqualTo("Te persoonlijk.");
        assertThat(set.get("changes").get(3).get("state").asText()).isEqualTo("vetoed");
    }
}
