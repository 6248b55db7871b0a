package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

/** The ways of a visit beyond the quick check. */
final class WaysOfAVisitTest {
    private final SteppedTime time = new SteppedTime();
    private final RecordingListener heard = new RecordingListener();
    private Guide guide =
            new Guide(Optional.of(PlantTest.SHEET), Optional.of(clarifySheet()), false);
    private final Visit visit = new Visit(time, IdleRule.STANDARD, () -> guide, heard);

    @Test
    void goesFromHomeToThePlantInTwelveTaps() {
        goHome();
        openCheck();
        answerAll();

        assertThat(visit.screen()).isEqualTo(Screen.PLANT);
        assertThat(visit.thanks(Contribution.Full.ABOUT)).contains(Thanks.STORING);
        assertThat(heard.contributions)
                .singleElement()
                .isInstanceOfSatisfying(
                        Contribution.Full.class,
                        full -> {
                            assertThat(full.set()).isEqualTo("check-1");
                            assertThat(full.answers()).hasSize(10);
                        });
    }

    @Test
    void takesAnAnswerBackAndAsksItAgain() {
        goHome();
        openCheck();
        visit.answerItem(Answer.LOW);
        assertThat(visit.round().orElseThrow().item()).isEqualTo("q1");

        visit.back();

        assertThat(visit.round().orElseThrow().item()).isEqualTo("q0");
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.MYSELF);
    }

    @Test
    void showsThePlantAgainInsteadOfAskingTwice() {
        goHome();
        openCheck();
        answerAll();
        visit.back();

        visit.open(Screen.CHECK);

        assertThat(visit.screen()).isEqualTo(Screen.PLANT);
        assertThat(heard.contributions).hasSize(1);
    }

    @Test
    void knowsForWhomItIsUntilAnotherWishBeginsOrTheVisitEnds() {
        goHome();
        visit.lookFor(Optional.of(ForWhom.OLDER));
        assertThat(visit.forWhom()).isEmpty();

        visit.clarify("zorg");
        visit.step("FOR_WHOM");
        visit.lookFor(Optional.of(ForWhom.OLDER));
        assertThat(visit.steps()).isEmpty();
        assertThat(visit.forWhom()).contains(ForWhom.OLDER);
        visit.step("FOR_WHOM");
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.MATCH);
        visit.open(Screen.AGENDA);
        visit.back();
        assertThat(visit.forWhom()).contains(ForWhom.OLDER);

        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.HOME);
        visit.clarify("zorg");
        assertThat(visit.forWhom()).isEmpty();

        visit.lookFor(Optional.of(ForWhom.STEP_FREE));
        visit.stop();
        assertThat(visit.forWhom()).isEmpty();
    }

    @Test
    void asksWhatIsBehindTheQuestionUntilTheWishIsClear() {
        goHome();
        visit.clarify("welbevinden");
        assertThat(visit.screen()).isEqualTo(Screen.CLARIFY);
        time.passSeconds(3);

        visit.chooseWish("mensen");

        assertThat(visit.screen()).isEqualTo(Screen.MATCH);
        assertThat(visit.wish())
                .contains(
                        new ClarifySheet.Wish(
                                Optional.of(CareStream.WELBEVINDEN),
                                Optional.of(Domain.SOCIAAL),
                                Optional.of("ontmoeten"),
                                Set.of(ClarifySheet.Aim.TOGETHER)));
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.CLARIFY);
        assertThat(visit.clarification().flatMap(Clarification::step)).isPresent();
    }

    @Test
    void countsAClearWishOnceAndWithoutAnotherScreen() {
        goHome();
        visit.clarify("welbevinden");
        time.passSeconds(3);
        visit.chooseWish("mensen");
        int changes = heard.changes;

        visit.matched(true);
        visit.matched(true);
        visit.stored(heard.ticket, true);

        assertThat(heard.contributions)
                .containsExactly(
                        new Contribution.Wished(
                                CareStream.WELBEVINDEN, Domain.SOCIAAL, "ontmoeten", true));
        assertThat(heard.paces).containsExactly(Pace.CONSIDERED);
        assertThat(heard.changes).isEqualTo(changes);
    }

    @Test
    void tellsThatAWishCountsForWhichThereIsNothingYetOnceItIsStored() {
        goHome();
        visit.clarify("welbevinden");
        time.passSeconds(3);
        visit.chooseWish("mensen");
        visit.matched(false);
        int changes = heard.changes;

        visit.stored(heard.ticket, true);

        assertThat(heard.changes).isEqualTo(changes + 1);
    }

    @Test
    void goesStraightToTheMatchWhereNothingIsToBeClarified() {
        goHome();
        visit.clarify("zorg");

        assertThat(visit.screen()).isEqualTo(Screen.MATCH);
        assertThat(visit.wish().flatMap(ClarifySheet.Wish::stream)).contains(CareStream.ZORG);
        visit.matched(true);
        assertThat(heard.contributions).isEmpty();
    }

    @Test
    void tellsWhichCategoriesWereLookedAtAndTakenNeverWhichOffers() {
        goHome();
        visit.open(Screen.AGENDA);
        visit.openOffer("offer-a", "bewegen");
        visit.takeAlong();
        visit.back();
        visit.back();
        visit.openOffer("offer-b", "bewegen");
        visit.stop();

        assertThat(heard.ends)
                .singleElement()
                .satisfies(
                        end -> {
                            assertThat(end.outcome()).isEqualTo(VisitEnd.Outcome.USED);
                            assertThat(end.offers())
                                    .containsExactly(
                                            new OfferUse("bewegen", OfferUse.Step.SHOWN),
                                            new OfferUse("bewegen", OfferUse.Step.TAKEN));
                        });
    }

    @Test
    void takesOneVoteForAQuestionInAVisit() {
        goHome();
        visit.open(Screen.JOIN);
        visit.open(Screen.WEEK);
        time.passSeconds(2);

        visit.give(new Contribution.Vote("week-1", "bankje"));
        assertThat(visit.thanks("vote.week-1")).contains(Thanks.STORING);
        visit.give(new Contribution.Vote("week-1", "licht"));

        assertThat(heard.contributions).containsExactly(new Contribution.Vote("week-1", "bankje"));
        assertThat(visit.givenHere()).contains(new Contribution.Vote("week-1", "bankje"));
        visit.back();
        assertThat(visit.givenHere()).isEmpty();
    }

    @Test
    void takesStepsWithinAScreenBackOneByOne() {
        goHome();
        visit.open(Screen.JOIN);
        visit.open(Screen.IDEA);
        visit.step("plein");
        visit.step("bankje");
        assertThat(visit.steps()).containsExactly("plein", "bankje");

        visit.back();
        assertThat(visit.steps()).containsExactly("plein");
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.IDEA);
        visit.back();

        assertThat(visit.screen()).isEqualTo(Screen.JOIN);
    }

    @Test
    void goesOnToWhereTheResidentCameFromAfterTheThanks() {
        goHome();
        visit.open(Screen.JOIN);
        visit.open(Screen.GIVE);
        visit.step("bring");
        time.passSeconds(2);
        visit.give(new Contribution.Give("koken", Contribution.Give.Way.OFFER));

        visit.goOn();

        assertThat(visit.screen()).isEqualTo(Screen.JOIN);
        visit.open(Screen.GIVE);
        assertThat(visit.steps()).isEmpty();
        assertThat(visit.givenHere()).isEmpty();
    }

    @Test
    void takesAgainWhatCouldNotBeStored() {
        goHome();
        visit.open(Screen.JOIN);
        visit.open(Screen.WEEK);
        time.passSeconds(2);
        visit.give(new Contribution.Vote("week-1", "bankje"));
        visit.stored(heard.ticket, false);
        assertThat(visit.thanks("vote.week-1")).contains(Thanks.NOT_STORED);

        visit.give(new Contribution.Vote("week-1", "licht"));

        assertThat(heard.contributions).hasSize(2);
    }

    @Test
    void asksForAGrownUpBeforeAnythingAboutHealthOnAKioskForChildren() {
        guide = new Guide(Optional.of(PlantTest.SHEET), Optional.of(clarifySheet()), true);
        goHome();
        visit.open(Screen.MYSELF);
        assertThat(visit.screen()).isEqualTo(Screen.ADULT);
        visit.back();
        assertThat(visit.screen()).isEqualTo(Screen.HOME);
        visit.open(Screen.MYSELF);

        visit.adultIsHere();

        assertThat(visit.screen()).isEqualTo(Screen.MYSELF);
        visit.open(Screen.CHECK);
        assertThat(visit.screen()).isEqualTo(Screen.CHECK);
    }

    @Test
    void hasNoLongCheckWithoutItsQuestions() {
        guide = Guide.NONE;
        goHome();

        visit.open(Screen.MYSELF);

        assertThat(visit.screen()).isEqualTo(Screen.QUICK);
    }

    private void goHome() {
        visit.begin();
        visit.choose(Language.DUTCH);
    }

    private void openCheck() {
        visit.open(Screen.MYSELF);
        visit.open(Screen.CHECK);
    }

    private void answerAll() {
        for (int i = 0; i < 10; i++) {
            time.passSeconds(2);
            visit.answerItem(Answer.HIGH);
        }
    }

    private static ClarifySheet clarifySheet() {
        ClarifySheet.Step step =
                new ClarifySheet.Step(
                        "gezelschap",
                        texts("Wat zou u het liefst willen?"),
                        List.of(
                                choice("mensen", "ontmoeten", ClarifySheet.Aim.TOGETHER),
                                choice("rust", "praten", ClarifySheet.Aim.ALONE)));
        return new ClarifySheet(new TreeMap<>(Map.of("welbevinden", "gezelschap")), List.of(step));
    }

    private static ClarifySheet.Choice choice(String id, String theme, ClarifySheet.Aim aim) {
        return new ClarifySheet.Choice(
                new PictureChoice(id, texts(id), "leaf"),
                Optional.empty(),
                new ClarifySheet.Wish(
                        Optional.empty(),
                        Optional.of(Domain.SOCIAAL),
                        Optional.of(theme),
                        Set.of(aim)));
    }

    private static Texts texts(String words) {
        return Texts.of(Map.of("nl", words));
    }
}
