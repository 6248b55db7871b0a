package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list on paper, entered by a coordinator. */
final class PaperPagesTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord/papier";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void askAndLogIn() {
        var questions = hub.voices.desks().questions();
        questions.add(
                Question.draft(
                        choice("bankjes", "Zijn er genoeg bankjes?"),
                        "moerwijk",
                        Purpose.WEEK,
                        List.of(choice("ja", "Ja"), choice("nee", "Nee"))));
        questions.move("bankjes", Question.State.ASKED, "fatma", "Het panel vroeg erom.");
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static PictureChoice choice(String id, String words) {
        return new PictureChoice(id, Texts.of(Map.of("nl", words)), "plant");
    }

    private int enter(String source, String yes, String no) {
        return browser.submitFrom(
                        PAGE, PAGE + "/bankjes", "bron", source, "aantal-ja", yes, "aantal-nee", no)
                .statusCode();
    }

    @Test
    void aListIsKeptUnderItsNameAndTheAuditLogTellsWho() {
        assertThat(enter("Bewonersavond", "12", "8")).isEqualTo(303);

        assertThat(browser.get(PAGE).body())
                .contains("Bewonersavond", "Zijn er genoeg bankjes?", ">20<");
        assertThat(hub.paper.of(DemoAreas.NOORD)).hasSize(1);
        assertThat(hub.people.audit().newest(1))
                .allMatch(entry -> entry.action().equals("paper-entered"));
    }

    @Test
    void aListThatIsSentTwiceCountsOnce() {
        assertThat(enter("Bewonersavond", "12", "8")).isEqualTo(303);
        assertThat(enter("bewonersavond", "12", "8")).isEqualTo(409);
        assertThat(enter("Bewonersavond van 3 juni", "12", "8")).isEqualTo(303);

        assertThat(hub.paper.of(DemoAreas.NOORD)).hasSize(2);
    }

    @Test
    void whatIsNoListIsSentBackWithASentence() {
        assertThat(enter("", "12", "8")).isEqualTo(400);
        assertThat(enter("Bewonersavond", "4", "")).isEqualTo(400);
        assertThat(enter("Bewonersavond", "-40", "80")).isEqualTo(400);
        assertThat(enter("Bewonersavond", "een paar", "8")).isEqualTo(400);

        assertThat(hub.paper.of(DemoAreas.NOORD)).isEmpty();
    }
}
