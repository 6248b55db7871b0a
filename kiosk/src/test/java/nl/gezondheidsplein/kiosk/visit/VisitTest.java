package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.protocol.Domain;
import org.junit.jupiter.api.Test;

final class VisitTest {
    private final SteppedTime time = new SteppedTime();
    private final RecordingListener heard = new RecordingListener();
    private final Visit visit = new Visit(time, IdleRule.STANDARD, () -> Guide.NONE, heard);

    @Test
    void goesFromARestingScreenToThanksInFourTaps() {
        visit.begin();
        visit.choose(Language.ARABIC);
        visit.open(Screen.QUICK);
        time.passSeconds(3);
        visit.answer(Answer.HIGH);
        visit.finish(Optional.of(Domain.GEEST));

        assertThat(visit.screen()).isEqualTo(Screen.THANKS);
        assertThat(heard.contributions)
                .containsExactly(
                        new Contribution.Quick(
                                new QuickCheck(Answer.HIGH, Optional.of(Domain.GEEST))));
        assertThat(heard.paces).containsExactly(Pace.CONSIDERED);
    }

    @Test
    void leavesItsUseBehindWhenItIsOver() {
        finishQuickCheck();

        visit.stop();

        assertThat(heard.ends)
                .containsExactly(
                        new VisitEnd(
                                VisitEnd.Outcome.USED,
                                Optional.of(Language.DUTCH),
                                EnumSet.of(
                                        Screen.LANGUAGE, Screen.HOME, Screen.QUICK, Screen.THANKS),
                                new TreeSet<>(),
                                false));
    }

    @Test
    void thanksOnlyWhenTheEndIsStored() {
        finishQuickCheck();
        assertThat(visit.thanks(Contribution.Quick.ABOUT)).contains(Thanks.STORING);

        visit.stored(heard.ticket, true);

        assertThat(visit.thanks(Contribution.Quick.ABOUT)).contains(Thanks.STORED);
    }

    @Test
    void saysSoWhenTheEndCouldNotBeStored() {
        finishQuickCheck();

        visit.stored(heard.ticket, false);

        assertThat(visit.thanks(Contribution.Quick.ABOUT)).contains(Thanks.NOT_STORED);
    }

    @Test
    void thanksNobodyForTheVisitOfAnother() {
        finishQuickCheck();
        long first = heard.ticket;
        visit.stop();
        finishQuickCheck();

        visit.stored(first, true);

        assertThat(visit.thanks(Contribution.Quick.ABOUT)).contains(Thanks.STORING);
    }

    @Test
    void countsAVisitOnceHoweverLongItGoesOn() {
        finishQuickCheck();
        visit.stored(heard.ticket, true);
        visit.back();
        visit.open(Screen.QUICK);
        assertThat(visit.screen()).isEqualTo(Screen.THANKS);
        visit.answer(Answer.LOW);
        visit.finish(Optional.empty());
        visit.stop();

        assertThat(heard.contributions).hasSize(1);
        assertThat(heard.ends).hasSize(1);
    }

    @Test
    void ignoresActsThatTheScreenDoesNotOffer() {
        visit.answer(Answer.LOW);
        visit.finish(Optional.of(Domain.LICHAAM));
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        visit.stop();

        assertThat(visit.screen()).isEqualTo(Screen.ATTRACT);
        assertThat(heard.ends).isEmpty();
    }

    @Test
    void goesBackOneQuestionAndForgetsItsAnswer() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        visit.answer(Answer.LOW);

        visit.back();

        assertThat(visit.screen()).isEqualTo(Screen.QUICK);
        assertThat(visit.health()).isEmpty();
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.HOME);
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.LANGUAGE);
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.ATTRACT);
    }

    @Test
    void keepsTheAnswersWhenAnotherLanguageIsChosenOnTheWay() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        visit.answer(Answer.LOW);
        visit.open(Screen.LANGUAGE);

        visit.choose(Language.ENGLISH);

        assertThat(visit.screen()).isEqualTo(Screen.QUICK);
        assertThat(visit.health()).contains(Answer.LOW);
        assertThat(visit.language()).contains(Language.ENGLISH);
    }

    @Test
    void comesBackFromHelpToWhereTheResidentWas() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        visit.open(Screen.ASK);
        visit.open(Screen.HELP);
        visit.open(Screen.ASK);

        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.HELP);
        visit.back();

        assertThat(visit.screen()).isEqualTo(Screen.QUICK);
    }

    @Test
    void findsTheWayHomeFromHelpThatWasOpenedAtOnce() {
        visit.open(Screen.HELP);
        visit.open(Screen.LANGUAGE);
        visit.choose(Language.ENGLISH);
        assertThat(visit.screen()).isEqualTo(Screen.HELP);

        visit.back();

        assertThat(visit.screen()).isEqualTo(Screen.HOME);
    }

    @Test
    void leavesNoEndForWhoOnlyLooksForHelp() {
        visit.open(Screen.HELP);
        visit.back();

        assertThat(visit.screen()).isEqualTo(Screen.ATTRACT);
        assertThat(heard.ends).isEmpty();
    }

    @Test
    void neverTellsThatHelpWasOpened() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.HELP);
        visit.stop();

        assertThat(heard.ends).containsExactly(abandoned(EnumSet.of(Screen.LANGUAGE, Screen.HOME)));
    }

    @Test
    void countsAStoppedVisitAsAbandonedWithoutItsAnswers() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        visit.answer(Answer.LOWEST);

        visit.stop();

        assertThat(heard.ends)
                .singleElement()
                .isEqualTo(abandoned(EnumSet.of(Screen.LANGUAGE, Screen.HOME, Screen.QUICK)));
    }

    @Test
    void forgetsEverythingAtTheEnd() {
        visit.begin();
        visit.enlarge(true);
        visit.listen();
        visit.choose(Language.ARABIC);
        visit.open(Screen.QUICK);
        visit.answer(Answer.HIGHEST);
        assertThat(visit.isLarger()).isTrue();

        visit.stop();

        assertThat(visit.screen()).isEqualTo(Screen.ATTRACT);
        assertThat(visit.language()).isEmpty();
        assertThat(visit.isLarger()).isFalse();
        assertThat(visit.isListening()).isFalse();
        assertThat(visit.health()).isEmpty();
        assertThat(visit.thanks(Contribution.Quick.ABOUT)).isEmpty();
    }

    @Test
    void takesAnswersFasterThanASecondEachForPlay() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        time.pass(Duration.ofMillis(1999));
        visit.answer(Answer.HIGH);
        visit.finish(Optional.empty());

        assertThat(heard.paces).containsExactly(Pace.PLAYFUL);
    }

    @Test
    void takesAnswersOfASecondEachForAnswers() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        time.passSeconds(2);
        visit.answer(Answer.SKIPPED);
        visit.finish(Optional.empty());

        assertThat(heard.paces).containsExactly(Pace.CONSIDERED);
    }

    private static VisitEnd abandoned(Set<Screen> screens) {
        return new VisitEnd(
                VisitEnd.Outcome.ABANDONED,
                Optional.of(Language.DUTCH),
                screens,
                new TreeSet<>(),
                false);
    }

    private void finishQuickCheck() {
        visit.begin();
        visit.choose(Language.DUTCH);
        visit.open(Screen.QUICK);
        time.passSeconds(3);
        visit.answer(Answer.HIGH);
        visit.finish(Optional.of(Domain.SOCIAAL));
    }
}
