package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Story;
import nl.gezondheidsplein.hub.voices.StoryState;
import nl.gezondheidsplein.protocol.WithdrawalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories through the pages: who sees what, and what it takes to approve. */
final class StoryPagesTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord/verhalen";
    private static final String WORDS = "Sinds ik meewandel slaap ik beter.";

    private final HubUnderTest hub = new HubUnderTest();
    private final WithdrawalCode code = WithdrawalCode.random(new SecureRandom());

    @BeforeEach
    void addAStory() {
        hub.inVoiceBook(
                book ->
                        book.add(
                                new Story(
                                        "story-1",
                                        DemoAreas.NOORD,
                                        YearMonth.of(2026, 5),
                                        "nl",
                                        WORDS,
                                        StoryState.WAITING,
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2026, 7, 6))),
                                code.hash()));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private Browser loggedIn(String name, Role... roles) {
        var browser = new Browser(hub);
        browser.logIn(name, hub.account(name, roles));
        return browser;
    }

    private int approve(Browser browser) {
        return browser.submitFrom(PAGE, PAGE + "/story-1/goedkeuren").statusCode();
    }

    @Test
    void aModeratorCannotApproveAlone() {
        Browser fatma = loggedIn("fatma", Role.MODERATOR);
        assertThat(approve(fatma)).isEqualTo(303);
        assertThat(fatma.get(PAGE).body())
                .contains("één moderator keurde goed")
                .doesNotContain("/story-1/goedkeuren");

        assertThat(approve(fatma)).isEqualTo(409);
        assertThat(approve(loggedIn("joke", Role.MODERATOR))).isEqualTo(303);
        assertThat(fatma.get(PAGE).body()).contains("twee moderators keurden goed");
    }

    @Test
    void aCoordinatorReadsAStoryOnlyOnceTwoApproved() {
        Browser coordinator = loggedIn("wim", Role.COORDINATOR);
        assertThat(coordinator.get(PAGE).body())
                .contains("Er wacht 1 verhaal")
                .doesNotContain(WORDS);
        assertThat(coordinator.get("/beheer/buurten/moerwijk-noord").body()).contains("1 verhaal");

        approve(loggedIn("fatma", Role.MODERATOR));
        approve(loggedIn("joke", Role.MODERATOR));

        assertThat(coordinator.get(PAGE).body()).contains(WORDS);
    }

    @Test
    void aCoordinatorTurnsStoriesOnAndOffAndTheAuditLogTellsIt() {
        Browser coordinator = loggedIn("wim", Role.COORDINATOR);
        assertThat(coordinator.get(PAGE).body()).contains("Verhalen staan uit");
        assertThat(coordinator.submitFrom(PAGE, PAGE, "stand", "aan").statusCode()).isEqualTo(400);
        coordinator.submitFrom(PAGE, PAGE, "stand", "aan", "reden", "Het panel vroeg erom.");
        assertThat(hub.voices.desks().stories().isTaking(DemoAreas.NOORD)).isTrue();
        coordinator.submitFrom(PAGE, PAGE, "stand", "uit", "reden", "Niemand leest ze.");

        assertThat(hub.voices.desks().stories().isTaking(DemoAreas.NOORD)).isFalse();
        assertThat(hub.people.audit().newest(2))
                .extracting(entry -> entry.action())
                .containsExactly("stories-off", "stories-on");
        assertThat(hub.people.audit().newest(1).getFirst().subject())
                .isEqualTo("moerwijk-noord: Niemand leest ze.");
    }

    @Test
    void aModeratorSeesWhereSomethingWaitsAndWhenItGoes() {
        Browser moderator = loggedIn("fatma", Role.MODERATOR);

        assertThat(moderator.get("/beheer/buurten").body()).contains("Wacht op lezen: 1 verhaal");
        assertThat(moderator.get(PAGE).body()).contains("Weg op 6 juli 2026");
    }

    @Test
    void aModeratorDeletesAStoryForAReasonThatTheAuditLogKeeps() {
        Browser moderator = loggedIn("fatma", Role.MODERATOR);
        String delete = PAGE + "/story-1/wissen";
        assertThat(moderator.submitFrom(PAGE, delete).statusCode()).isEqualTo(400);
        assertThat(moderator.submitFrom(PAGE, delete, "reden", "zomaar").statusCode())
                .isEqualTo(400);
        assertThat(hub.voices.desks().stories().of(DemoAreas.NOORD)).hasSize(1);

        assertThat(moderator.submitFrom(PAGE, delete, "reden", "herkenbaar").statusCode())
                .isEqualTo(303);

        assertThat(hub.voices.desks().stories().of(DemoAreas.NOORD)).isEmpty();
        assertThat(hub.people.audit().newest(1).getFirst().subject())
                .isEqualTo("moerwijk-noord: Er is iemand in te herkennen");
    }

    @Test
    void whoToldItTakesItBackWithTheCodeOfTheSlipAndNoOther() {
        var resident = new Browser(hub);
        assertThat(resident.get("/plein/verhaal").body()).contains("Wat wij bewaren");
        String another = WithdrawalCode.random(new SecureRandom()).text();
        assertThat(withdraw(resident, another)).contains("Bij deze code is er geen verhaal");
        assertThat(withdraw(resident, "nonsense")).contains("Bij deze code is er geen verhaal");
        assertThat(hub.voices.desks().stories().of(DemoAreas.NOORD)).hasSize(1);

        assertThat(withdraw(resident, code.text())).contains("Uw verhaal is gewist.");

        assertThat(hub.voices.desks().stories().of(DemoAreas.NOORD)).isEmpty();
    }

    private static String withdraw(Browser resident, String code) {
        return resident.submit("/plein/verhaal", List.of("code", code)).body();
    }
}
