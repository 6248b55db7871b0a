package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode.Started;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.HeadCount.Answer;
import nl.gezondheidsplein.kiosk.event.HeadCount.Group;
import nl.gezondheidsplein.kiosk.event.HeadCount.Paper;
import nl.gezondheidsplein.kiosk.event.HeadCount.Party;
import nl.gezondheidsplein.kiosk.event.HeadCount.Stamp;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTallyTest {
    private static final String EVENT = EventScene.FAMILYDAY;

    /** As long as a padded message is on the wire. */
    private static final int PADDED = 8_192;

    @TempDir Path folder;
    private final SettableClock clock = new SettableClock("2026-06-20T13:06:00Z");
    private EventScene scene;

    @BeforeEach
    void open() {
        scene = new EventScene(folder.resolve("outbox.db"), clock);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void sealsASlotAtItsEndAndLetsItTravelAtOnce() {
        start();
        count(new Party(4), new Party(2), new Party(4), new Group(25), new Paper(12));
        count(new Stamp("soep"), new Stamp("soep"));
        clock.set("2026-06-20T13:09:59Z");
        assertThat(scene.events.look()).isFalse();
        assertThat(scene.travelling()).isEmpty();

        clock.set("2026-06-20T13:10:00Z");

        assertThat(scene.events.look()).isTrue();
        assertThat(scene.travelling()).hasSize(1);
        SealedWindow slot = scene.travelling().getFirst();
        assertThat(slot.kind()).isEqualTo(Kind.ATTENDANCE);
        assertThat(slot.window().label()).isEqualTo("2026-06-20T13:05");
        assertThat(slot.n()).isEqualTo(3);
        assertThat(slot.counts())
                .isEqualTo(
                        Counts.of(
                                Map.of(
                                        "event.familyday.party",
                                        Count.Choices.of(Map.of("p2", 1, "p4", 2)),
                                        "event.familyday.group",
                                        new Count.Single(25),
                                        "event.familyday.paper",
                                        new Count.Single(12),
                                        "stand.soep",
                                        new Count.Single(2))));
        assertThat(scene.outbox.unsettled(1).getFirst().payload().length).isLessThan(PADDED);
    }

    @Test
    void sendsNoEmptySlotAndNamesTheEventOfOneWithoutAParty() {
        start();
        count(new Stamp("sport"));
        passSlots(3);

        assertThat(scene.travelling()).hasSize(1);
        assertThat(scene.travelling().getFirst().counts().get("event.familyday.party"))
                .contains(Count.Choices.of(Map.of()));
        assertThat(scene.travelling().getFirst().n()).isZero();
    }

    @Test
    void leavesWhatWaitsForTheNightWaiting() {
        Tally tally =
                new Tally(
                        scene.outbox,
                        () -> TallyScene.FULL,
                        new TallyClock(clock, () -> scene.trust, TallyScene.WEEKS),
                        "boot-1");
        clock.set("2026-06-14T21:58:00Z");
        tally.sealEnded();
        start();
        count(new Party(1));
        clock.set("2026-06-14T22:01:00Z");
        tally.sealEnded();
        scene.events.look();

        assertThat(scene.travelling()).extracting(SealedWindow::kind).containsOnly(Kind.ATTENDANCE);
        assertThat(scene.outbox.status().holdsBack()).isTrue();
    }

    @Test
    void takesTheLastCheckInBackAlsoAfterItsSlotWasSealed() {
        start();
        count(new Party(2), new Group(25));
        passSlots(1);

        assertThat(scene.events.takeBack()).isEqualTo(25);
        assertThat(scene.events.takeBack()).isZero();

        assertThat(running().total()).isEqualTo(2);
        scene.events.stop();
        assertThat(EventScene.people(scene.travelling())).isEqualTo(2);
        assertThat(scene.travelling().getLast().counts().get("undone"))
                .contains(new Count.Single(25));
    }

    @Test
    void tellsTheTotalOfAllPeopleAndOfNoStamps() {
        start();
        count(new Party(6), new Party(1), new Group(28), new Stamp("soep"), new Answer("near"));

        assertThat(running().total()).isEqualTo(35);
    }

    @Test
    void survivesARestartWithItsTotalItsDeskAndItsOpenSlot() {
        scene.events.start(EVENT, new Desk("soep"));
        count(new Party(3), new Stamp("soep"));
        scene.close();

        scene = new EventScene(folder.resolve("outbox.db"), clock);
        scene.sheet = EventSheet.EMPTY;

        assertThat(running().total()).isEqualTo(3);
        assertThat(running().desk()).isEqualTo(new Desk("soep"));
        assertThat(running().canTakeBack()).isFalse();
        count(new Party(1));
        passSlots(1);
        assertThat(EventScene.people(scene.travelling())).isEqualTo(4);
    }

    @Test
    void endsByItselfWithTheEventAndSealsItsAnswersOnceForTheNight() {
        start();
        for (int i = 0; i < 12; i++) {
            count(new Party(1 + i % 6), new Answer(i % 3 == 0 ? "far" : "near"));
        }
        clock.set("2026-06-20T17:00:00Z");
        scene.events.look();

        assertThat(scene.events.running()).isEmpty();
        assertThat(scene.travelling()).extracting(SealedWindow::kind).containsOnly(Kind.ATTENDANCE);
        assertThat(scene.sealed(Kind.ATTENDANCE_DETAIL))
                .singleElement()
                .satisfies(
                        answers -> {
                            assertThat(answers.n()).isEqualTo(12);
                            assertThat(answers.window().label()).isEqualTo("2026-06-20T17:00");
                            assertThat(answers.counts().get("event.familyday.distance"))
                                    .contains(Count.Choices.of(Map.of("near", 8, "far", 4)));
                        });
        clock.advance(Duration.ofDays(1));
        later();
        assertThat(scene.sealed(Kind.ATTENDANCE_DETAIL)).hasSize(1);
    }

    @Test
    void saysNobodyWhenFewerThanTenAnsweredAndForgetsThem() {
        start();
        for (int i = 0; i < 9; i++) {
            count(new Party(1), new Answer("near"));
        }
        clock.set("2026-06-20T17:00:00Z");
        scene.events.look();

        assertThat(scene.sealed(Kind.ATTENDANCE_DETAIL))
                .singleElement()
                .satisfies(answers -> assertThat(answers.n()).isZero())
                .satisfies(answers -> assertThat(answers.counts()).isEqualTo(Counts.EMPTY));
        assertThat(openBuckets()).isZero();
    }

    @Test
    void sendsAnEquallyLongMessageOfTheAnswersWhetherNobodyAFewOrManyGaveOne() {
        for (int given : List.of(0, 3, 14)) {
            try (EventScene other =
                    new EventScene(
                            folder.resolve("other-" + given + ".db"),
                            new SettableClock("2026-06-20T13:06:00Z"))) {
                other.events.start(EVENT, Desk.DOOR);
                for (int i = 0; i < given; i++) {
                    other.events.count(new Answer("far"));
                }
                other.clock.set("2026-06-20T17:00:00Z");
                other.events.look();
                other.outbox.release(LocalDate.of(2026, 6, 21));
                assertThat(other.outbox.unsettled(10))
                        .singleElement()
                        .satisfies(row -> assertThat(row.payload()).hasSize(PADDED));
            }
        }
    }

    @Test
    void asksNoMoreOnceTheAnswersOfTheEventAreSealed() {
        start();
        count(new Answer("near"));
        clock.set("2026-06-20T17:00:00Z");
        scene.events.look();
        scene.trust = ClockState.UNSYNCED;

        assertThat(scene.events.start(EVENT, Desk.DOOR)).isEqualTo(Started.ON);

        assertThat(running().question()).isEmpty();
        assertThat(scene.events.count(new Answer("near"))).isFalse();
        assertThat(scene.events.count(new Party(2))).isTrue();
    }

    @Test
    void countsUnsyncedWhileTheClockIsNotTrusted() {
        scene.trust = ClockState.UNSYNCED;
        start();
        count(new Party(5));
        scene.trust = ClockState.SYNCHRONISED;
        count(new Party(2));
        passSlots(1);

        assertThat(scene.travelling())
                .extracting(slot -> slot.window().label())
                .containsExactly("unsynced", "2026-06-20T13:05");
        assertThat(EventScene.people(scene.travelling())).isEqualTo(7);
    }

    @Test
    void endsWithoutAClockAfterAsLongAsTheEventShouldLast() {
        scene.trust = ClockState.UNSYNCED;
        clock.set("2030-01-01T00:00:00Z");
        start();
        count(new Answer("near"));
        scene.steady = Instant.EPOCH.plus(Duration.ofHours(4)).minusSeconds(1);
        scene.events.look();
        assertThat(scene.events.running()).isPresent();

        scene.steady = Instant.EPOCH.plus(Duration.ofHours(4));
        scene.events.look();

        assertThat(scene.events.running()).isEmpty();
        assertThat(scene.sealed(Kind.ATTENDANCE_DETAIL))
                .extracting(answers -> answers.window().label())
                .containsExactly("unsynced");
    }

    @Test
    void beginsByItselfAtAPopUpPlaceAndNotAgainAfterTheHostStoppedIt() {
        SettableClock before = new SettableClock("2026-06-20T12:59:59Z");
        try (EventScene popUp = new EventScene(folder.resolve("pop-up.db"), before, true)) {
            popUp.events.look();
            assertThat(popUp.events.running()).isEmpty();

            before.set("2026-06-20T13:00:00Z");
            popUp.steady = popUp.steady.plusSeconds(61);
            popUp.events.look();
            assertThat(popUp.events.running()).isPresent();

            popUp.events.stop();
            popUp.steady = popUp.steady.plusSeconds(61);
            popUp.events.look();
            assertThat(popUp.events.running()).isEmpty();
        }
    }

    @Test
    void countsAtAPopUpPlaceForAsLongAsKiosksStandThere() {
        SettableClock before = new SettableClock("2026-06-20T13:30:00Z");
        try (EventScene popUp = new EventScene(folder.resolve("stay.db"), before)) {
            popUp.place = Optional.of(EventScene.popUp(16, 18));
            popUp.events.look();
            assertThat(popUp.events.running()).isEmpty();

            before.set("2026-06-20T14:00:00Z");
            popUp.steady = popUp.steady.plusSeconds(61);
            popUp.events.look();
            assertThat(popUp.events.running()).isPresent();
            popUp.events.count(new Party(4));
            assertThat(popUp.events.isStayOver()).isFalse();

            before.set("2026-06-20T16:00:00Z");
            popUp.events.look();

            assertThat(popUp.events.isStayOver()).isTrue();

            assertThat(popUp.events.running()).isEmpty();
            assertThat(EventScene.people(popUp.travelling())).isEqualTo(4);
            assertThat(popUp.events.start(EVENT, Desk.DOOR)).isEqualTo(Started.OVER);
        }
    }

    @Test
    void startsNoEventThatIsUnknownOverOrCancelled() {
        assertThat(scene.events.start("elders", Desk.DOOR)).isEqualTo(Started.UNKNOWN);
        assertThat(scene.events.start(EVENT, new Desk("elders"))).isEqualTo(Started.UNKNOWN);
        clock.set("2026-06-20T17:00:00Z");
        assertThat(scene.events.start(EVENT, Desk.DOOR)).isEqualTo(Started.OVER);
        assertThat(scene.events.offered()).isEmpty();
        scene.sheet = new EventSheet(List.of(cancelled()));
        clock.set("2026-06-20T13:00:00Z");
        assertThat(scene.events.start(EVENT, Desk.DOOR)).isEqualTo(Started.CANCELLED);
        assertThat(scene.events.offered()).isEmpty();
    }

    private static EventSheet.Event cancelled() {
        EventSheet.Event event = EventScene.familyday(Optional.of(SecondQuestion.DISTANCE));
        return new EventSheet.Event(
                event.id(),
                event.name(),
                event.start(),
                event.end(),
                event.stands(),
                event.programme(),
                new EventSheet.Setup(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        true,
                        List.of()));
    }

    @Test
    void countsNothingWithoutAnEventAndNoStandOrAnswerItDoesNotKnow() {
        assertThat(scene.events.count(new Party(2))).isFalse();
        start();

        assertThat(scene.events.count(new Stamp("elders"))).isFalse();
        assertThat(scene.events.count(new Answer("mosque"))).isFalse();
        assertThat(openBuckets()).isZero();
    }

    @Test
    void goesOnWithTheSameTotalAfterItWasStoppedByHand() {
        start();
        count(new Party(4));
        scene.events.stop();
        assertThat(EventScene.people(scene.travelling())).isEqualTo(4);
        assertThat(scene.sealed(Kind.ATTENDANCE_DETAIL)).isEmpty();

        start();
        count(new Party(2));

        assertThat(running().total()).isEqualTo(6);
    }

    @Test
    void forgetsAnEventThirtyDaysAfterItsEnd() {
        start();
        count(new Party(4));
        clock.set("2026-06-20T17:00:00Z");
        later();
        clock.set("2026-07-20T17:00:00Z");
        later();

        assertThat(
                        scene.outbox.<List<?>>inOneTransaction(
                                book -> List.copyOf(book.shelf().events())))
                .isEmpty();
    }

    private int openBuckets() {
        return scene.outbox.inOneTransaction(book -> book.buckets().size());
    }

    private void start() {
        assertThat(scene.events.start(EVENT, Desk.DOOR)).isEqualTo(Started.ON);
    }

    private void count(HeadCount... counts) {
        for (HeadCount counted : counts) {
            assertThat(scene.events.count(counted)).isTrue();
        }
    }

    private void passSlots(int slots) {
        for (int i = 0; i < slots; i++) {
            clock.advance(Duration.ofMinutes(5));
            scene.events.look();
        }
    }

    private void later() {
        scene.steady = scene.steady.plusSeconds(61);
        scene.events.look();
    }

    private Running running() {
        return scene.events.running().orElseThrow();
    }
}
