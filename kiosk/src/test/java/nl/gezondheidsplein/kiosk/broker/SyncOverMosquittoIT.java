package nl.gezondheidsplein.kiosk.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.kiosk.hubside.HalfOpenProxy;
import nl.gezondheidsplein.kiosk.hubside.HubAtBroker;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.kiosk.sync.KioskSide;
import nl.gezondheidsplein.kiosk.sync.RetryPolicy;
import nl.gezondheidsplein.kiosk.sync.SyncLoop;
import nl.gezondheidsplein.kiosk.sync.SyncPace;
import nl.gezondheidsplein.kiosk.sync.SyncParts;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.sync.SyncTime;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.testing.RealMosquitto;
import nl.gezondheidsplein.testing.TestCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from the outbox to a hub, through a real Mosquitto with mutual TLS. */
class SyncOverMosquittoIT {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Duration SOON = Duration.ofSeconds(60);

    /** The field's waits, shortened alike. */
    private static final SyncPace PACE =
            new SyncPace(
                    new RetryPolicy(Duration.ofMillis(50), Duration.ofMillis(400)),
                    new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(4)),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2));

    @TempDir Path folder;
    private RealMosquitto broker;
    private HubAtBroker hub;
    private SqliteOutbox outbox;
    private SyncLoop sync;

    @BeforeEach
    void start() {
        broker = RealMosquitto.start();
        hub = new HubAtBroker(broker, KIOSK, SyncOverMosquittoIT::number);
        outbox = SqliteOutbox.open(folder.resolve("outbox.db"));
        outbox.adopt(KIOSK.value());
        sync = newSync(broker.port());
    }

    @AfterEach
    void end() {
        sync.close();
        hub.close();
        outbox.close();
        broker.close();
    }

    @Test
    void bringsEveryWindowToTheHubAndSettlesIt() {
        seal(100);
        sync.start();

        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);
        assertThat(hub.numbers()).isEqualTo(numbers(100));
        assertThat(hub.arrivals()).hasSize(100);
        assertThat(outbox.status().backlog()).isZero();
    }

    @Test
    void sendsWhatIsSealedLaterAtAWakeUp() {
        sync.start();
        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);

        seal(3);
        sync.wake();

        await().atMost(SOON).until(() -> hub.numbers().equals(numbers(3)));
    }

    @Test
    void keepsThirtyTwoInFlightAtMost() {
        hub.answerTallies(false);
        seal(40);
        sync.start();
        await().atMost(SOON).until(() -> hub.arrivals().contains(32L));
        // The oldest one comes twice before a thirty-third comes once.
        await().atMost(SOON)
                .until(() -> hub.arrivals().indexOf(1L) != hub.arrivals().lastIndexOf(1L));
        assertThat(hub.numbers()).isEqualTo(numbers(32));

        hub.answerTallies(true);

        await().atMost(SOON).until(() -> hub.numbers().equals(numbers(40)));
        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);
    }

    @Test
    void sendsNothingToAHubThatKnowsMoreThanThisKioskEverSent() {
        hub.answerBirths(false);
        seal(3);
        sync.start();
        await().atMost(SOON).until(() -> hub.states().stream().anyMatch(State::isOnline));

        hub.send(new Receipt(9, List.of(), List.of()));

        await().atMost(SOON).until(() -> sync.state().equals(new SyncState.StateLost(9, 4)));
        assertThat(hub.arrivals()).isEmpty();
        assertThat(outbox.status().backlog()).isEqualTo(3);
    }

    @Test
    void announcesItselfAgainToAHubThatDoesNotAnswer() {
        hub.answerBirths(false);
        seal(1);
        sync.start();
        await().atMost(SOON)
                .until(() -> hub.states().stream().filter(State::isOnline).count() >= 2);
        assertThat(hub.arrivals()).isEmpty();

        hub.answerBirths(true);

        await().atMost(SOON).until(() -> hub.numbers().equals(numbers(1)));
    }

    @Test
    void goesOnAfterTheBrokerWasKilledInTheMiddle() {
        hub.answerTallies(false);
        seal(60);
        sync.start();
        await().atMost(SOON).until(() -> !hub.arrivals().isEmpty());

        broker.kill();
        broker.resume();
        hub.answerTallies(true);

        await().atMost(Duration.ofSeconds(40)).until(() -> hub.numbers().equals(numbers(60)));
        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);
    }

    @Test
    void sendsSettledWindowsAgainToAHubRestoredFromABackup() {
        seal(10);
        sync.start();
        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);

        hub.forgetAbove(4);

        await().atMost(SOON).until(() -> hub.numbers().equals(numbers(10)));
        await().atMost(SOON).until(() -> outbox.status().backlog() == 0);
    }

    @Test
    void parksARefusedWindowAndSendsTheNextOnes() {
        hub.refuse(2);
        seal(4);
        sync.start();

        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);
        assertThat(outbox.status().refused()).isEqualTo(1);
        assertThat(hub.arrivals()).containsOnlyOnce(2L);
    }

    @Test
    void rebuildsAConnectionThatLooksOpenAndAnswersNothing() throws IOException {
        try (HalfOpenProxy proxy = new HalfOpenProxy(broker.port())) {
            sync = newSync(proxy.port());
            sync.start();
            await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);

            proxy.swallow();
            seal(5);
            sync.wake();

            await().atMost(SOON).until(() -> hub.numbers().equals(numbers(5)));
            assertThat(proxy.accepted()).isGreaterThanOrEqualTo(2);
            sync.close();
        }
    }

    @Test
    void noticesAHalfOpenConnectionWithNothingToSend() throws IOException {
        try (HalfOpenProxy proxy = new HalfOpenProxy(broker.port())) {
            sync = newSync(proxy.port());
            sync.start();
            await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);

            proxy.swallow();

            await().atMost(SOON).until(() -> proxy.accepted() >= 2);
            await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);
            sync.close();
        }
    }

    @Test
    void saysGoodbyeWithTheNumberOfItsConnection() {
        sync.start();
        await().atMost(SOON).until(() -> sync.state() instanceof SyncState.UpToDate);

        sync.close();

        await().atMost(SOON).until(() -> hub.states().contains(new State.Offline(1)));
    }

    @Test
    void startsWithoutABrokerAndConnectsWhenThereIsOne() {
        broker.stop();
        seal(2);
        sync.start();
        await().atMost(SOON)
                .until(
                        () ->
                                sync.state() instanceof SyncState.Offline offline
                                        && !offline.reason().equals("not connected yet"));

        broker.resume();

        await().atMost(SOON).until(() -> hub.numbers().equals(numbers(2)));
    }

    private SyncLoop newSync(int port) {
        TestCertificates.Identity identity = broker.certificates().client(KIOSK.value());
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(
                    identity.keys().getKeyManagers(),
                    broker.certificates().trust().getTrustManagers(),
                    null);
            return new SyncLoop(
                    new SyncParts(
                            outbox,
                            new PahoHubLink(
                                    new BrokerPlace(
                                            KIOSK,
                                            new BrokerAddress("localhost", port),
                                            tls.getSocketFactory(),
                                            Duration.ofSeconds(5))),
                            new PlainSide()),
                    new SyncTime(new SteadyTime(), Clock.systemUTC(), RandomGenerator.getDefault()),
                    PACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void seal(int windows) {
        outbox.inOneTransaction(
                book -> {
                    for (int i = 0; i < windows; i++) {
                        book.seal(
                                Channel.TALLY,
                                seq -> ("window " + seq).getBytes(StandardCharsets.UTF_8),
                                Optional.of(DAY));
                    }
                    return true;
                });
        outbox.release(DAY);
    }

    private static long number(byte[] payload) {
        return Long.parseLong(
                new String(payload, StandardCharsets.UTF_8).replaceFirst("window ", ""));
    }

    private static List<Long> numbers(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static final class PlainSide implements KioskSide {
        @Override
        public State.Online birth(long session, long nextSeq) {
            return new State.Online(
                    session,
                    nextSeq,
                    new Versions("test", "none", "none", 1),
                    "none",
                    new ScreenMm(217, 136));
        }

        @Override
        public void packArrived(byte[] manifest) {
            throw new AssertionError("nobody announced a pack");
        }

        @Override
        public void orderArrived(byte[] order) {
            throw new AssertionError("nobody gave an order");
        }
    }
}
