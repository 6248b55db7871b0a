package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir Path folder;
    private final SettableClock clock = new SettableClock("2026-11-18T10:00:00Z");
    private TallyScene scene;

    @BeforeEach
    void open() {
        scene = new TallyScene(folder.resolve("outbox.db"), clock);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void sealsAWeekWithTenVisitsWhenItIsOver() {
        scene.visits(10);
        scene.tally.sealEnded();
        assertThat(scene.sealed()).isEmpty();

        clock.advance(WEEK);
        scene.tally.sealEnded();

        SealedWindow window = scene.sealed(Kind.QUICK).getFirst();
        assertThat(window.n()).isEqualTo(10);
        assertThat(window.window().label()).isEqualTo("2026-W47");
        assertThat(window.pack()).isEqualTo("moerwijk-118");
        assertThat(window.covenant()).isEqualTo("2026-1");
        assertThat(window.counts().get("q0")).contains(Count.Histogram.of(2, 2, 2, 2, 2, 0));
        assertThat(window.counts().get("choice").map(Count::sum)).contains(10L);
    }

    @Test
    void endsAWeekAtMidnightOfThePlaceAndNotOfGreenwich() {
        clock.set("2026-11-22T22:59:00Z");
        scene.visits(10);
        clock.set("2026-11-22T22:59:59Z");
        scene.tally.sealEnded();
        assertThat(scene.sealed()).isEmpty();

        clock.set("2026-11-22T23:00:00Z");
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getFirst().window().label()).isEqualTo("2026-W47");
    }

    @Test
    void saysNobodyAndCarriesOverWholeWhenFewerThanTenCame() {
        scene.visits(9);
        clock.advance(WEEK);
        scene.tally.sealEnded();
        assertThat(scene.sealed(Kind.QUICK))
                .singleElement()
                .satisfies(window -> assertThat(window.n()).isZero())
                .satisfies(window -> assertThat(window.counts()).isEqualTo(Counts.EMPTY));

        scene.visits(1);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        SealedWindow carried = scene.sealed(Kind.QUICK).getLast();
        assertThat(carried.n()).isEqualTo(10);
        assertThat(carried.window().label()).isEqualTo("2026-W48");
    }

    @Test
    void sendsAnEquallyLongMessageWhetherNobodyAFewOrManyCame() {
        clock.advance(WEEK);
        scene.tally.sealEnded();
        clock.advance(WEEK);
        scene.visits(4);
        clock.advance(WEEK);
        scene.visits(30);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.payloads())
                .filteredOn(payload -> payload.length >= MessageCodec.PADDED_BYTES)
                .hasSize(scene.sealed(Kind.QUICK).size())
                .allSatisfy(payload -> assertThat(payload).hasSize(MessageCodec.PADDED_BYTES));
    }

    @Test
    void sealsBeforeItCountsSoThatAVisitFallsInItsOwnWeek() {
        scene.visits(10);
        clock.advance(WEEK);

        scene.visits(1);

        assertThat(scene.sealed(Kind.QUICK).getFirst().n()).isEqualTo(10);
        assertThat(scene.sealed(Kind.QUICK).getFirst().window().label()).isEqualTo("2026-W47");
    }

    @Test
    void sealsOneWindowForAllTheTimeAKioskWasOff() {
        scene.visits(12);
        clock.advance(WEEK.multipliedBy(6));
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK)).hasSize(1);
        assertThat(scene.sealed(Kind.QUICK).getFirst().window().label()).isEqualTo("2026-W47");
    }

    @Test
    void discardsABucketThatWaitedThirteenWeeksAndReportsIt() {
        scene.visits(9);
        for (int week = 0; week < 12; week++) {
            clock.advance(WEEK);
            scene.tally.sealEnded();
        }
        scene.visits(1);
        clock.advance(WEEK);
        scene.tally.sealEnded();
        assertThat(scene.sealed(Kind.QUICK).getLast().n()).isEqualTo(10);

        scene.visits(9);
        for (int week = 0; week < 13; week++) {
            clock.advance(WEEK);
            scene.tally.sealEnded();
        }
        scene.visits(9);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getLast().n()).isZero();
        assertThat(scene.sealed(Kind.USAGE))
                .anySatisfy(
                        usage ->
                                assertThat(usage.counts().entries())
                                        .isEqualTo(Map.of("other", new Count.Single(9))));
    }

    @Test
    void countsAVisitUnderTheCovenantThatWasShownInIt() {
        scene.visits(9);
        scene.shown = new ShownContent("moerwijk-119", "2026-2");
        scene.tally.count(
                TallyScene.quick(Answer.HIGH, Optional.of(Domain.SOCIAAL)),
                Pace.CONSIDERED,
                "2026-1");
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK))
                .filteredOn(window -> window.n() > 0)
                .singleElement()
                .satisfies(window -> assertThat(window.covenant()).isEqualTo("2026-1"))
                .satisfies(window -> assertThat(window.n()).isEqualTo(10));
    }

    @Test
    void keepsAnswersUnderTwoCovenantsApart() {
        scene.visits(6);
        scene.shown = new ShownContent("moerwijk-119", "2026-2");
        scene.visits(6);
        clock.advance(WEEK);
        scene.tally.sealEnded();
        assertThat(scene.sealed(Kind.QUICK)).extracting(SealedWindow::n).containsOnly(0);

        scene.shown = new ShownContent("moerwijk-120", "2026-1");
        scene.visits(4);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK))
                .filteredOn(window -> window.n() > 0)
                .singleElement()
                .satisfies(window -> assertThat(window.covenant()).isEqualTo("2026-1"))
                .satisfies(window -> assertThat(window.n()).isEqualTo(10));
    }

    @Test
    void labelsWindowsUnsyncedWhileTheClockIsNotTrusted() {
        scene.trust = ClockState.UNSYNCED;
        clock.set("1970-01-03T10:00:00Z");
        scene.visits(10);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getFirst().window().isUnsynced()).isTrue();
    }

    @Test
    void takesUnsyncedCountsIntoTheWeekInWhichTheClockIsTrustedAgain() {
        scene.trust = ClockState.UNSYNCED;
        clock.set("1970-01-03T10:00:00Z");
        scene.visits(10);
        scene.trust = ClockState.SYNCHRONISED;
        clock.set("2026-11-18T10:00:00Z");
        scene.tally.sealEnded();
        assertThat(scene.sealed()).isEmpty();

        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getFirst().window().label()).isEqualTo("2026-W47");
        assertThat(scene.sealed(Kind.QUICK).getFirst().n()).isEqualTo(10);
    }

    @Test
    void doesNotAgeABucketWhenTheClockJumpsHalfACentury() {
        scene.trust = ClockState.UNSYNCED;
        clock.set("1970-01-03T10:00:00Z");
        scene.visits(9);
        scene.trust = ClockState.SYNCHRONISED;
        clock.set("2026-11-18T10:00:00Z");
        scene.tally.sealEnded();
        clock.advance(WEEK);
        scene.tally.sealEnded();
        scene.visits(1);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getLast().n()).isEqualTo(10);
    }

    @Test
    void doesNotAgeABucketWhenTheClockJumpsBeforeAnybodySpeaksForIt() {
        scene.trust = ClockState.UNSYNCED;
        clock.set("1970-01-03T10:00:00Z");
        scene.visits(9);
        clock.set("2026-11-18T10:00:00Z");
        scene.tally.sealEnded();
        scene.trust = ClockState.CONFIRMED;
        scene.visits(1);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getLast().n()).isEqualTo(10);
    }

    @Test
    void doesNotAgeABucketWhenATrustedClockIsTwoYearsAheadForAWhile() {
        scene.visits(9);
        clock.set("2028-11-18T10:00:00Z");
        scene.tally.sealEnded();
        clock.set("2026-11-18T10:00:00Z");
        scene.visits(1);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getLast().n()).isEqualTo(10);
    }

    @Test
    void agesABucketByTheTimeAKioskWasOffOnceItsClockIsTrusted() {
        scene.visits(9);
        scene.close();
        scene = new TallyScene(folder.resolve("outbox.db"), clock);
        scene.trust = ClockState.UNSYNCED;
        scene.tally.sealEnded();
        scene.trust = ClockState.SYNCHRONISED;
        clock.advance(WEEK.multipliedBy(13));
        scene.tally.sealEnded();
        scene.visits(1);
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getLast().n()).isZero();
    }

    @Test
    void endsNoTrustedWeekByAClockThatIsNotTrusted() {
        scene.visits(10);
        scene.trust = ClockState.UNSYNCED;
        clock.advance(WEEK.multipliedBy(3));
        scene.tally.sealEnded();

        assertThat(scene.sealed()).isEmpty();
    }

    @Test
    void countsAVisitThatWasTooFastAsPlayAndNothingElse() {
        for (int i = 0; i < 12; i++) {
            scene.tally.count(
                    TallyScene.quick(Answer.HIGH, Optional.of(Domain.GEEST)),
                    Pace.PLAYFUL,
                    "2026-1");
        }
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getFirst().n()).isZero();
        SealedWindow usage = scene.sealed(Kind.USAGE).getFirst();
        assertThat(usage.n()).isZero();
        assertThat(usage.counts().entries()).isEqualTo(Map.of("play", new Count.Single(12)));
    }

    @Test
    void countsAnAbandonedVisitWithoutItsAnswers() {
        for (int i = 0; i < 11; i++) {
            scene.tally.record(
                    new VisitEnd(
                            VisitEnd.Outcome.ABANDONED,
                            Optional.of(Language.ENGLISH),
                            EnumSet.of(Screen.AGENDA),
                            new TreeSet<>(),
                            false),
                    "2026-1");
        }
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.QUICK).getFirst().n()).isZero();
        assertThat(scene.sealed(Kind.USAGE).getFirst().counts().entries())
                .isEqualTo(
                        Map.of(
                                "abandoned", new Count.Single(11),
                                "language.en", new Count.Single(11),
                                "screen.agenda", new Count.Single(11)));
    }

    @Test
    void foldsRareLanguagesAndScreensIntoOther() {
        scene.visits(10);
        scene.tally.record(TallyScene.used(Language.ARABIC, Screen.QUICK, Screen.ASK), "2026-1");
        clock.advance(WEEK);
        scene.tally.sealEnded();

        assertThat(scene.sealed(Kind.USAGE).getFirst().counts().entries())
                .isEqualTo(
                        Map.of(
                                "language.nl", new Count.Single(10),
                                "screen.home", new Count.Single(10),
                                "screen.quick", new Count.Single(11),
                                "other", new Count.Single(2)));
    }

    @Test
    void countsASkippedQuestionInItsOwnPlace() {
        for (int i = 0; i < 10; i++) {
            scene.tally.count(
                    TallyScene.quick(Answer.SKIPPED, Optional.empty()), Pace.CONSIDERED, "2026-1");
        }
        clock.advance(WEEK);
        scene.tally.sealEnded();

        Counts counts = scene.sealed(Kind.QUICK).getFirst().counts();
        assertThat(counts.get("q0")).contains(Count.Histogram.of(0, 0, 0, 0, 0, 10));
        assertThat(counts.get("choice").map(Count::sum)).contains(0L);
    }

    @Test
    void shortensOnlyTheWindowInARehearsalNeverTheFloor() {
        try (TallyScene rehearsal =
                new TallyScene(
                        folder.resolve("rehearsal.db"),
                        clock,
                        new Timing(true, 3, TallyScene.ZONE))) {
            rehearsal.visits(9);
            clock.advance(Duration.ofSeconds(20));
            rehearsal.tally.sealEnded();
            assertThat(rehearsal.sealed(Kind.QUICK)).extracting(SealedWindow::n).containsOnly(0);

            rehearsal.visits(1);
            clock.advance(Duration.ofSeconds(20));
            rehearsal.tally.sealEnded();

            assertThat(rehearsal.sealed(Kind.QUICK).getLast().n()).isEqualTo(10);
            assertThat(rehearsal.sealed(Kind.QUICK).getLast().window().label())
                    .isEqualTo("2026-W47");
        }
    }

    @Test
    void numbersWindowsInTheOrderOfSealing() {
        for (int week = 0; week < 4; week++) {
            scene.visits(11);
            clock.advance(WEEK);
            scene.tally.sealEnded();
        }

        assertThat(scene.sealed())
                .extracting(SealedWindow::seq)
                .isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
    }
}
