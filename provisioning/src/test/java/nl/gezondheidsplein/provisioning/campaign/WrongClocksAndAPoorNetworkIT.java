package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.provisioning.demo.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A kiosk without a battery for its clock, behind what hardly is a network: it starts in 1970, is
 * set right, jumps within a visit, and is two years ahead for a while, with too few visits for a
 * window each time. Whoever was thanked is counted once, and the hub refuses nothing.
 */
@Tag("deep")
@Timeout(480)
final class WrongClocksAndAPoorNetworkIT {
    private static final System.Logger LOG =
            System.getLogger(WrongClocksAndAPoorNetworkIT.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The floor of a window; fewer stay where they are. */
    private static final int ENOUGH = 10;

    /** Longer than a window of a rehearsal. */
    private static final Duration LATER = Duration.ofSeconds(40);

    /** What keeps the counts is a sign of life; systemd waits as long as this for it. */
    private static final Duration WATCHDOG = Duration.ofMinutes(1);

    private static final long SEED = 43;

    private final Road road = Road.build(1);
    private final Path home = road.kiosks().getFirst();
    private final PoorNetwork network = new PoorNetwork(road.brokerPort(), SEED);
    private final MovedClock clock = new MovedClock(Clock.systemUTC().instant());
    private volatile ClockState machine = ClockState.UNSYNCED;
    private long visits;
    private Duration slowest = Duration.ZERO;

    /** What is known of the visits: where they are, and what the hub made of them. */
    private record Accounts(
            Books.Balance where, long stored, long refused, long answers, long hearings) {

        /** In each visit an answer and something heard. */
        static Accounts ofThanked(long visits, long sealed) {
            return new Accounts(new Books.Balance(2 * visits, 0, 0), sealed, 0, visits, visits);
        }
    }

    @AfterEach
    void stop() {
        network.close();
        road.close();
    }

    @Test
    void everyThankedVisitIsCountedOnceAndNothingIsRefused() throws Exception {
        enrolOnAGoodNetwork();
        clock.set(Instant.EPOCH);
        long sealed;
        try (KioskCore kiosk = open()) {
            Instant now = Clock.systemUTC().instant();
            startIn1970AndBeSetRight(kiosk, now);
            jumpWithinAVisit(kiosk, now.plus(LATER));
            beTwoYearsAheadForAWhile(kiosk, now.plus(LATER.multipliedBy(3)));
            sealed = kiosk.outboxStatus().nextSeq() - 1;
        }
        assertThat(network.connections()).isGreaterThanOrEqualTo(3);
        assertThat(network.lost()).isPositive();
        assertThat(network.swallowed()).isPositive();
        assertThat(slowest).isLessThan(WATCHDOG);

        Accounts found = accounts(road.hubDatabase());
        LOG.log(
                System.Logger.Level.INFO,
                "{0} visits, {1} windows, {2} connections, {3} pieces came late, {4} never,"
                        + " counting one took {5} ms at most",
                visits,
                sealed,
                network.connections(),
                network.lost(),
                network.swallowed(),
                slowest.toMillis());
        assertThat(found).isEqualTo(Accounts.ofThanked(visits, sealed));
        assertThat(accounts(withoutOneWindow())).isNotEqualTo(found);
    }

    /** Somebody sets the clock, and only then says that it is right. */
    private void startIn1970AndBeSetRight(KioskCore kiosk, Instant now) {
        visits(kiosk, 5);
        clock.set(now);
        visits(kiosk, 4);
        assertThat(kiosk.isClockTrusted()).isFalse();
        kiosk.confirmClock();
        assertThat(kiosk.isClockTrusted()).isTrue();
        visits(kiosk, 1);
        endWindow(kiosk, now.plus(LATER));
        awaitHub(kiosk);
    }

    /** The host's word falls with it; then a time server is found. Of the network nothing is. */
    private void jumpWithinAVisit(KioskCore kiosk, Instant now) {
        visits(kiosk, 3);
        visit(kiosk, () -> clock.set(now.plus(Duration.ofMinutes(43))));
        assertThat(kiosk.isClockTrusted()).isFalse();
        visits(kiosk, 3);
        clock.set(now);
        machine = ClockState.SYNCHRONISED;
        visits(kiosk, 3);
        endWindow(kiosk, now.plus(LATER));
        network.goHalfOpen();
        awaitHub(kiosk);
    }

    /** With the word of the machine: a week of then is sealed, and one that is none of both. */
    private void beTwoYearsAheadForAWhile(KioskCore kiosk, Instant now) {
        Instant ahead = now.plus(Duration.ofDays(2 * 365));
        visits(kiosk, 4);
        clock.set(ahead);
        visits(kiosk, 6);
        endWindow(kiosk, ahead.plus(LATER));
        awaitHub(kiosk);
        visits(kiosk, 3);
        clock.set(now);
        visits(kiosk, 7);
        endWindow(kiosk, now.plus(LATER));
        network.breakOff();
        awaitHub(kiosk);
    }

    private void enrolOnAGoodNetwork() throws IOException {
        try (KioskCore kiosk = open()) {
            await("content")
                    .atMost(PATIENCE)
                    .until(() -> kiosk.content().current().placeSheet().isPresent());
        }
        Path given = home.resolve("data/identity/enrolment.json");
        String direct = "\"port\":" + road.brokerPort();
        String text = Files.readString(given);
        assertThat(text).contains(direct);
        Files.writeString(given, text.replace(direct, "\"port\":" + network.port()));
    }

    private KioskCore open() {
        KioskCore kiosk =
                KioskCore.open(
                        KioskSettings.load(home.resolve("kiosk.properties")), clock, () -> machine);
        kiosk.start();
        return kiosk;
    }

    private void visits(KioskCore kiosk, int number) {
        for (int visit = 0; visit < number; visit++) {
            visit(kiosk, () -> {});
        }
    }

    /** Somebody answers, and tells how they heard of it. */
    private void visit(KioskCore kiosk, Runnable between) {
        count(
                kiosk,
                new Contribution.Quick(new QuickCheck(Answer.HIGH, Optional.of(Domain.SOCIAAL))));
        between.run();
        count(kiosk, new Contribution.Heard(Contribution.Heard.Through.NEIGHBOUR));
        visits++;
    }

    private void count(KioskCore kiosk, Contribution contribution) {
        long begun = System.nanoTime();
        kiosk.count(contribution, Pace.CONSIDERED, kiosk.content().current().covenant());
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
    }

    /** The window ends with the ten visits that it holds, and its messages are under way. */
    private void endWindow(KioskCore kiosk, Instant afterwards) {
        assertThat(visits % ENOUGH).isZero();
        long next = kiosk.outboxStatus().nextSeq();
        clock.set(afterwards);
        await("messages on their way")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                kiosk.outboxStatus().nextSeq() > next
                                        && kiosk.syncState() instanceof SyncState.CatchingUp);
    }

    private static void awaitHub(KioskCore kiosk) {
        await("everything to be settled")
                .atMost(PATIENCE)
                .until(
                        () ->
                                kiosk.syncState() instanceof SyncState.UpToDate
                                        && kiosk.outboxStatus().backlog() == 0);
    }

    private Accounts accounts(Path hub) {
        return new Accounts(
                Books.balance(hub, road.kiosks()),
                Books.stored(hub),
                Books.refused(hub),
                Books.summed(hub, "quick.q0"),
                Books.summed(hub, "ripple"));
    }

    /** The control: the hub's book as it would be had one of its windows not come. */
    private Path withoutOneWindow() throws SQLException {
        Path copy = road.root().resolve("hub-without.db");
        Books.backUp(road.hubDatabase(), copy);
        try (Connection book = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = book.createStatement()) {
            statement.execute(
                    "DELETE FROM sealed_window WHERE seq = (SELECT max(seq) FROM sealed_window"
                            + " WHERE kind = 'quick' AND n > 0)");
        }
        return copy;
    }
}
