package nl.gezondheidsplein.kiosk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.event.CheckIn.Said;
import nl.gezondheidsplein.kiosk.event.CheckIn.Stage;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

class CheckInTest {
    private static final Stage OPEN = new Stage.Open(Said.NOTHING);
    private static final Stage WELCOMED = new Stage.Open(Said.WELCOME);

    private final SteppedTime time = new SteppedTime();
    private final List<HeadCount> counted = new ArrayList<>();
    private long lastTicket;
    private int left;
    private boolean isListening;
    private Optional<Running> running = Optional.of(running(Desk.DOOR, true));
    private final CheckIn checkIn =
            new CheckIn(
                    time,
                    () -> running,
                    () -> isListening,
                    new CheckIn.Listener() {
                        @Override
                        public void moved() {
                            // The test looks at the stage.
                        }

                        @Override
                        public void counted(long ticket, HeadCount one) {
                            lastTicket = ticket;
                            counted.add(one);
                        }

                        @Override
                        public void left() {
                            left++;
                        }
                    });

    @Test
    void welcomesAPartyOnlyWhenItIsStored() {
        checkIn.party(4);
        assertThat(checkIn.stage()).isEqualTo(new Stage.Storing());

        stored(true);
        assertThat(checkIn.stage()).isEqualTo(new Stage.Asking());
    }

    @Test
    void takesTwoTapsAndIsReadyForTheNextPartyAtOnce() {
        checkIn.party(4);
        stored(true);
        checkIn.answer("near");
        stored(true);
        assertThat(checkIn.stage()).isEqualTo(WELCOMED);

        checkIn.party(2);

        assertThat(counted)
                .containsExactly(
                        new HeadCount.Party(4),
                        new HeadCount.Answer("near"),
                        new HeadCount.Party(2));
    }

    @Test
    void takesOneTapWhenTheSecondQuestionIsSkippedOrThereIsNone() {
        checkIn.party(1);
        stored(true);
        checkIn.skip();
        assertThat(checkIn.stage()).isEqualTo(WELCOMED);

        running = Optional.of(running(Desk.DOOR, false));
        checkIn.party(2);
        stored(true);

        assertThat(checkIn.stage()).isEqualTo(WELCOMED);
        assertThat(counted).hasSize(2);
    }

    @Test
    void leavesTheQuestionOfAPartyThatWalkedOnToNobodyElse() {
        checkIn.party(5);
        stored(true);
        pass(Duration.ofSeconds(11));
        assertThat(checkIn.stage()).isEqualTo(new Stage.Asking());

        pass(Duration.ofSeconds(1));
        assertThat(checkIn.stage()).isEqualTo(WELCOMED);
        pass(Duration.ofSeconds(6));

        assertThat(checkIn.stage()).isEqualTo(OPEN);
        assertThat(left).isEqualTo(1);
    }

    @Test
    void givesThreeTimesTheTimeToWhoListens() {
        isListening = true;
        checkIn.party(5);
        stored(true);

        pass(Duration.ofSeconds(35));
        assertThat(checkIn.stage()).isEqualTo(new Stage.Asking());
        pass(Duration.ofSeconds(1));
        assertThat(checkIn.stage()).isEqualTo(WELCOMED);
    }

    @Test
    void welcomesNobodyWhoCouldNotBeStoredAndLetsThemTryAgain() {
        checkIn.party(3);
        stored(false);
        assertThat(checkIn.stage()).isEqualTo(new Stage.Failed());

        checkIn.party(3);
        stored(true);

        assertThat(checkIn.stage()).isEqualTo(new Stage.Asking());
    }

    @Test
    void countsAGroupByItsNumberOfAtMostThreeDigits() {
        checkIn.openGroup();
        checkIn.digit(0);
        checkIn.groupIsHere();
        assertThat(counted).isEmpty();
        for (int digit : new int[] {1, 2, 8, 5}) {
            checkIn.digit(digit);
        }
        assertThat(checkIn.stage()).isEqualTo(new Stage.Group("128"));
        assertThat(checkIn.back()).isTrue();
        checkIn.groupIsHere();

        assertThat(counted).containsExactly(new HeadCount.Group(12));
    }

    @Test
    void countsAStampByATapOrAScanAndTheSameScanOnce() {
        running = Optional.of(running(new Desk("soep"), true));
        checkIn.stamp();
        stored(true);
        assertThat(checkIn.stage()).isEqualTo(new Stage.Open(Said.STAMPED));

        assertThat(checkIn.scanned("soep")).isTrue();
        stored(true);
        assertThat(checkIn.scanned("soep")).isTrue();
        time.passSeconds(1);
        checkIn.scanned("soep");
        stored(true);

        assertThat(counted).hasSize(3).containsOnly(new HeadCount.Stamp("soep"));
        assertThat(checkIn.scanned("elders")).isFalse();
        checkIn.party(2);
        assertThat(counted).hasSize(3);
    }

    @Test
    void ignoresTheWordOnAPartyThatIsOver() {
        checkIn.party(1);
        long first = lastTicket;
        stored(true);
        checkIn.skip();
        checkIn.party(2);

        checkIn.stored(first, new HeadCount.Party(1), true);

        assertThat(checkIn.stage()).isEqualTo(new Stage.Storing());
    }

    private void stored(boolean safely) {
        checkIn.stored(lastTicket, counted.getLast(), safely);
    }

    private void pass(Duration duration) {
        time.pass(duration);
        checkIn.tick();
    }

    private static Running running(Desk desk, boolean isAsking) {
        Texts texts = Texts.of(Map.of("nl", "Familyday"));
        return new Running(
                new EventSheet.Event(
                        "familyday",
                        texts,
                        LocalDateTime.of(2026, 6, 20, 13, 0),
                        LocalDateTime.of(2026, 6, 20, 17, 0),
                        List.of(new PictureChoice("soep", texts, "soep")),
                        List.of(),
                        new EventSheet.Setup(
                                Optional.empty(),
                                Optional.of(SecondQuestion.DISTANCE),
                                true,
                                Optional.empty(),
                                false,
                                List.of())),
                desk,
                0,
                isAsking,
                false);
    }
}
