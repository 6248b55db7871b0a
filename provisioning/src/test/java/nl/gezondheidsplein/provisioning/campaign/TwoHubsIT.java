package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.provisioning.demo.Road;
import nl.gezondheidsplein.provisioning.demo.SecondHub;
import nl.gezondheidsplein.testing.RealPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two hubs on one broker and one PostgreSQL database. Kiosks know of neither, and people of one
 * address for both: what one hub begins the other goes on with.
 */
@Tag("deep")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class TwoHubsIT {
    private static final System.Logger LOG = System.getLogger(TwoHubsIT.class.getName());

    private static final String FIRST = "hub-1";
    private static final String SECOND = "hub-2";
    private static final int KIOSKS = 4;

    /** The kiosks' time runs so many times as fast: a window every half second. */
    private static final int TIMES = 40;

    /** Windows of one hub: on average some of every kiosk. */
    private static final int SOME = 12;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PROMISED = Duration.ofSeconds(5);

    /** How a hub tells that it could not do something, its database among the reasons. */
    private static final List<String> FAILURES = List.of("SEVERE", "The database refused");

    private static Instant since;
    private static Road road;
    private static SecondHub second;
    private static SharedLedger ledger;
    private static Path thanks;

    /** Visits that may have been cut off when their kiosks were told to end. */
    private static long inFlight;

    @BeforeAll
    static void begin() {
        since = Instant.now();
        ledger = new SharedLedger(RealPostgres.shared().freshDatabase());
        road = Road.buildForTwoHubs(KIOSKS, ledger.address());
        ledger.tellHubsApart();
        thanks = road.root().resolve("thanks");
        second = road.secondHub(ledger.address());
        second.start();
        settle();
    }

    @AfterAll
    static void end() {
        second.close();
        road.close();
    }

    @Order(1)
    @Test
    void bothStoreWindowsAndEachWindowIsStoredOnce() {
        letResidentsIn(1);
        awaitMoreOf(FIRST);
        awaitMoreOf(SECOND);
        closeTheDoors();
        assertThatEachIsStoredOnce();
    }

    @Order(2)
    @Test
    void eachWindowIsStoredOnceWhenAHubIsKilledAndComesBack() {
        letResidentsIn(2);
        awaitMoreOf(FIRST);
        road.kill(Road.Part.HUB);
        awaitMoreOf(SECOND);
        road.start(Road.Part.HUB);
        awaitMoreOf(FIRST);
        closeTheDoors();
        assertThatEachIsStoredOnce();
    }

    @Order(3)
    @Test
    void whoLoggedInAtOneHubIsKnownAtTheOther() {
        try (Coordinator steward = new Coordinator(road.hub())) {
            steward.logIn(road.admin(), road.adminPassword());
            assertThat(steward.get(at(second, "/beheer/kiosken")))
                    .contains(road.kiosks().getFirst().getFileName().toString());
        }
    }

    /** Last: a revoked kiosk settles nothing any more. */
    @Order(4)
    @Test
    void aKioskRevokedAtTheHubWithoutTheBrokerIsSilentWithinFiveSeconds() {
        Path home = road.kiosks().getFirst();
        String page = at(second, "/beheer/kiosken/" + home.getFileName() + "/intrekken");
        try (Coordinator steward = new Coordinator(second.address());
                StolenKiosk stolen = StolenKiosk.connect(road, home)) {
            steward.logIn(road.admin(), road.adminPassword());
            assertThat(stolen.isRefused()).isFalse();
            assertThat(stolen.isConnected()).isTrue();

            long began = System.nanoTime();
            steward.submit(page, page);
            await("its session to end")
                    .atMost(PROMISED)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> !stolen.isConnected());
            await("its words to be refused")
                    .atMost(PROMISED)
                    .pollInterval(Duration.ofMillis(50))
                    .until(stolen::isRefused);
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            LOG.log(System.Logger.Level.INFO, "silent after {0} ms", taken.toMillis());
            assertThat(taken).isLessThan(PROMISED);
            assertThat(stolen.isRefused()).isTrue();
        }
    }

    private static String at(SecondHub hub, String path) {
        return hub.address().resolve(path).toString();
    }

    private static void letResidentsIn(long seed) {
        road.startKiosks(fast("--errand=QUICK", "--thanks=" + thanks, "--seed=" + 1000 * seed));
    }

    private static List<String> fast(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--times=" + TIMES);
        arguments.add("--since=" + since);
        return arguments;
    }

    private static void awaitMoreOf(String hub) {
        long before = ledger.storedBy(hub);
        await(hub + " to store windows")
                .atMost(PATIENCE)
                .until(() -> ledger.storedBy(hub) >= before + SOME);
    }

    private static void closeTheDoors() {
        road.stop(Road.Part.KIOSKS);
        inFlight += KIOSKS;
        settle();
    }

    private static void settle() {
        road.startKiosks(fast("--until-settled"));
        await("all windows to be settled")
                .atMost(PATIENCE)
                .until(() -> !road.isAlive(Road.Part.KIOSKS));
    }

    private static void assertThatEachIsStoredOnce() {
        List<Books.Window> stored = Books.windows(ledger.address());
        Books.Balance balance = Books.balance(ledger.address(), road.kiosks());
        LOG.log(
                System.Logger.Level.INFO,
                "thanked {0}, {1} windows, of {2} {3}, of {4} {5}, {6}",
                thanks(),
                stored.size(),
                FIRST,
                ledger.storedBy(FIRST),
                SECOND,
                ledger.storedBy(SECOND),
                balance);
        assertThat(stored)
                .doesNotHaveDuplicates()
                .containsAll(Books.windows(road.kiosks()))
                .hasSize((int) ledger.numbered());
        assertThat(balance.outboxes()).isZero();
        assertThat(balance.total()).isBetween(thanks(), thanks() + inFlight);
        // A window that both hubs had in hand was booked by one.
        assertThat(Books.summed(ledger.address(), "quick.q0")).isEqualTo(ledger.quickChecks());
        assertThat(Books.refused(ledger.address())).isZero();
        assertThat(road.log(Road.Part.HUB) + second.log()).doesNotContain(FAILURES);
    }

    private static long thanks() {
        try {
            return Files.readAllLines(thanks).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
