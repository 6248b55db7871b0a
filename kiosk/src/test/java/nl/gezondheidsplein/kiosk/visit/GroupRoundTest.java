package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class GroupRoundTest {
    private static final Texts WORDS =
            Texts.of(Map.of("nl", "a", "en", "a", "tr", "a", "ar", "a", "pl", "a"));

    private static final CheckSheet SHEET =
            new CheckSheet(
                    "set",
                    List.of(
                            item("q1", Block.LEEFSTIJL),
                            item("q2", Block.SOCIAAL_NETWERK),
                            item("q3", Block.SOCIAAL_NETWERK)));

    private final SteppedTime time = new SteppedTime();
    private final GroupRound round = new GroupRound(time);

    private static CheckSheet.Item item(String id, Block block) {
        return new CheckSheet.Item(id, Domain.SOCIAAL, Optional.of(block), WORDS);
    }

    private static Contribution.Full answers(String set, Answer... given) {
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            answers.put("q" + i, given[i]);
        }
        return new Contribution.Full(set, answers);
    }

    private void come(int people, Answer... given) {
        for (int i = 0; i < people; i++) {
            round.counted(round.number(), answers("set", given), Pace.CONSIDERED);
        }
    }

    @Test
    void tellsNothingBeforeTenPeople() {
        round.begin(SHEET, Language.DUTCH);
        come(9, Answer.LOW, Answer.HIGH, Answer.HIGH, Answer.LOW);

        assertThat(round.isEnough()).isFalse();
        assertThatThrownBy(round::tree).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void growsLikeTheTreeOfANeighbourhood() {
        round.begin(SHEET, Language.DUTCH);
        come(5, Answer.LOW, Answer.LOWEST, Answer.HIGHEST, Answer.LOW);
        come(5, Answer.LOW, Answer.LOW, Answer.HIGH, Answer.LOW);

        assertThat(round.tree())
                .isEqualTo(Map.of(Block.LEEFSTIJL, Band.ROOT, Block.SOCIAAL_NETWERK, Band.BUD));
    }

    /** One answer among nine skipped ones is somebody's. */
    @Test
    void tellsNoPartWithAStatementThatFewerThanTenAnswered() {
        round.begin(SHEET, Language.DUTCH);
        come(10, Answer.LOW, Answer.HIGH, Answer.SKIPPED, Answer.HIGH);
        come(3, Answer.LOW, Answer.HIGH, Answer.HIGH, Answer.HIGH);

        assertThat(round.tree()).isEqualTo(Map.of(Block.LEEFSTIJL, Band.BLOSSOM));
    }

    /** Else the second tree less the first is what the eleventh answered. */
    @Test
    void staysAsItWasShownFirst() {
        round.begin(SHEET, Language.DUTCH);
        come(10, Answer.LOW, Answer.HIGHEST, Answer.HIGHEST, Answer.HIGHEST);
        Map<Block, Band> first = round.tree();
        come(30, Answer.LOW, Answer.LOWEST, Answer.LOWEST, Answer.LOWEST);

        assertThat(round.isClosed()).isTrue();
        assertThat(round.tree()).isEqualTo(first);
    }

    @Test
    void takesNobodyWhoPlaysNorAnotherCheckNorAnotherRound() {
        round.begin(SHEET, Language.DUTCH);
        int before = round.number();
        round.begin(SHEET, Language.DUTCH);
        Contribution.Full full = answers("set", Answer.LOW, Answer.LOW, Answer.LOW, Answer.LOW);
        Stream.generate(() -> full)
                .limit(20)
                .forEach(
                        each -> {
                            round.counted(before, each, Pace.CONSIDERED);
                            round.counted(round.number(), each, Pace.PLAYFUL);
                            round.counted(
                                    round.number(), answers("other", Answer.LOW), Pace.CONSIDERED);
                            round.counted(
                                    round.number(),
                                    new Contribution.Vote("q", "a"),
                                    Pace.CONSIDERED);
                        });

        assertThat(round.isEnough()).isFalse();
    }

    @Test
    void isWipedAtItsEndAndWhenTheGroupWentHome() {
        round.begin(SHEET, Language.ARABIC);
        come(10, Answer.LOW, Answer.LOW, Answer.LOW, Answer.LOW);
        time.passSeconds(599);
        assertThat(round.endIfLeft()).isFalse();
        round.touched();
        time.passSeconds(599);
        assertThat(round.endIfLeft()).isFalse();
        time.passSeconds(1);
        assertThat(round.endIfLeft()).isTrue();

        assertThat(round.isOn()).isFalse();
        assertThat(round.isEnough()).isFalse();
        assertThat(round.language()).isEmpty();
        round.begin(SHEET, Language.ARABIC);
        come(9, Answer.LOW, Answer.LOW, Answer.LOW, Answer.LOW);
        assertThat(round.isEnough()).isFalse();
    }
}
