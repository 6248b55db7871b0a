package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions of a neighbourhood, from a proposal to what was asked. */
final class QuestionPagesTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord/vragen";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);
    private final Questions questions = hub.voices.desks().questions();

    @BeforeEach
    void logIn() {
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private int send(String address, String kind, String words, String... answers) {
        List<String> fields =
                new ArrayList<>(List.of("id", "licht", "soort", kind, "waar", "moerwijk-noord"));
        fields.addAll(List.of("vraag-nl", words));
        for (int number = 1; number <= answers.length; number++) {
            fields.addAll(
                    List.of(
                            "antwoord" + number + "-id", answers[number - 1],
                            "antwoord" + number + "-plaatje", "plant",
                            "antwoord" + number + "-nl", answers[number - 1]));
        }
        return browser.submitFrom(PAGE, address, fields.toArray(String[]::new)).statusCode();
    }

    private Question licht() {
        return questions.find("licht").orElseThrow();
    }

    @Test
    void aProposalIsMendedUntilItIsAskedAndNotAfter() {
        String change = PAGE + "/licht/wijzigen";
        assertThat(send(PAGE, "week", "Waar wilt u meer ligt?", "park", "plein")).isEqualTo(303);
        assertThat(browser.get(PAGE).body()).contains(change);
        assertThat(browser.get(change).body())
                .contains("value=\"Waar wilt u meer ligt?\"", "value=\"park\"", "value=\"plein\"");

        assertThat(send(change, "week", "Waar wilt u meer licht?", "park", "straat"))
                .isEqualTo(303);

        assertThat(licht().text().in("nl")).isEqualTo("Waar wilt u meer licht?");
        assertThat(licht().choices()).extracting(one -> one.id()).containsExactly("park", "straat");
        questions.move("licht", Question.State.ASKED, "fatma", "Het panel vroeg erom.");
        assertThat(browser.get(PAGE).body()).doesNotContain(change);
        assertThat(browser.get(change).statusCode()).isEqualTo(409);
        assertThat(send(change, "week", "Iets anders?", "park", "straat"))
                .isGreaterThanOrEqualTo(400);
        assertThat(licht().text().in("nl")).isEqualTo("Waar wilt u meer licht?");
    }

    /** The report of who sits where counts by these names; another would count nobody. */
    @Test
    void theQuestionWhichCircleHasTheCirclesForAnswers() {
        assertThat(send(PAGE, "circle", "Hoe wilt u meedoen?", "meeweten", "meedenken"))
                .isEqualTo(400);
        assertThat(
                        send(
                                PAGE,
                                "circle",
                                "Hoe wilt u meedoen?",
                                "meeweten",
                                "meedenken",
                                "meewerken",
                                "meebeslissen"))
                .isEqualTo(303);
    }

    @Test
    void anEditorIsOfferedNoMoveThatIsForCoordinators() {
        assertThat(send(PAGE, "week", "Waar wilt u meer licht?", "park", "plein")).isEqualTo(303);
        String move = "action=\"" + PAGE + "/licht\"";
        assertThat(browser.get(PAGE).body()).contains(move);
        var editor = new Browser(hub);
        editor.logIn("joke", hub.account("joke", Role.EDITOR));

        assertThat(editor.get(PAGE).body()).doesNotContain(move);
    }
}
