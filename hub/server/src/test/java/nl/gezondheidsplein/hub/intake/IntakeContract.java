package nl.gezondheidsplein.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import nl.gezondheidsplein.hub.fleet.KioskFacts;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcIntakeStore;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Refused;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.TopicAddress;
import nl.gezondheidsplein.protocol.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the intake promises on every database. */
abstract class IntakeContract {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final KioskId PENDING = new KioskId("k-bbbbbbbbbb");
    private static final KioskId STRANGER = new KioskId("k-cccccccccc");

    private final Database database = Database.open(freshUrl());
    private final KioskRegister register = new JdbcKioskRegister(database);
    private final Clerk clerk = clerk();

    abstract String freshUrl();

    private Clerk clerk() {
        return new Clerk(
                new JdbcIntakeStore(database),
                new Booking(
                        new ReleaseCalendar(
                                Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(21))),
                ItemCatalogue::base);
    }

    @BeforeEach
    void enrolTwoKiosks() {
        DemoAreas.putInto(new JdbcAreaRegister(database));
        enrol(KIOSK, true, null);
        enrol(PENDING, false, null);
    }

    private void enrol(KioskId kiosk, boolean preconfirmed, @Nullable KioskId replaces) {
        register.add(
                kiosk,
                new NewKiosk("Kiosk", DemoAreas.DE_LUYK, replaces, preconfirmed),
                NOW,
                new KioskRegister.Claim("claim " + kiosk, NOW.plusSeconds(60)));
        register.redeem(
                "claim " + kiosk,
                new KioskRegister.Enrolment(NOW, "f".repeat(64), "123 456", "abc", NOW));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static SealedWindow window(long seq, int n) {
        return new SealedWindow(
                seq,
                "boot-1",
                "de-luyk-1",
                "2026-1",
                Kind.QUICK,
                new Window("2026-W46"),
                n,
                Counts.of(
                        Map.of(
                                "q0",
                                Count.Histogram.of(0, 0, 0, n, 0, 0),
                                "choice",
                                Count.Choices.of(Map.of("sociaal", n / 2)))));
    }

    private static byte[] bytes(long seq, int n) {
        return MessageCodec.encode(window(seq, n));
    }

    private static Delivery delivery(KioskId kiosk, byte[] payload) {
        return new Delivery(new TopicAddress(kiosk, Channel.TALLY), payload, false, () -> {});
    }

    private Clerk.Outcome settle(KioskId kiosk, byte[]... payloads) {
        return clerk.settle(
                Arrays.stream(payloads).map(payload -> delivery(kiosk, payload)).toList(), NOW);
    }

    private Receipt receiptOf(KioskId kiosk, byte[]... payloads) {
        Receipt receipt = settle(kiosk, payloads).receipts().get(kiosk);
        return Objects.requireNonNull(receipt);
    }

    private long counted(String answer) {
        return number(
                "SELECT coalesce(sum(count), 0) FROM open_cell WHERE histogram = 'quick.q0' AND"
                        + " answer = '"
                        + answer
                        + "'");
    }

    private long number(String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private KioskFacts.Delivery facts(KioskId kiosk) {
        return register.find(kiosk).orElseThrow().delivery();
    }

    @Test
    void aWindowIsStoredCountedAndReceipted() {
        assertThat(receiptOf(KIOSK, bytes(1, 12))).isEqualTo(new Receipt(1, List.of(), List.of()));
        assertThat(counted("3")).isEqualTo(12);
        assertThat(number("SELECT n FROM open_contribution WHERE histogram = 'quick.q0'"))
                .isEqualTo(12);
        assertThat(
                        number(
                                "SELECT count FROM open_cell WHERE answer = 'skipped' AND histogram"
                                        + " = 'quick.choice'"))
                .as("who chose nothing is counted as skipped")
                .isEqualTo(6);
    }

    @Test
    void aWindowThatComesAgainIsReceiptedAgainAndCountsNothing() {
        settle(KIOSK, bytes(1, 12));
        assertThat(receiptOf(KIOSK, bytes(1, 12), bytes(1, 12)).upTo()).isEqualTo(1);
        assertThat(counted("3")).isEqualTo(12);
        assertThat(facts(KIOSK).quarantined()).isZero();
    }

    @Test
    void aCommittedNumberWithOtherContentIsRefusedSetApartAndAlarmed() {
        settle(KIOSK, bytes(1, 12));
        Clerk.Outcome outcome = settle(KIOSK, bytes(1, 15));
        assertThat(outcome.receipts().get(KIOSK))
                .isEqualTo(
                        new Receipt(
                                1,
                                List.of(new Refused(1, Sha256.hex(bytes(1, 15)), "conflict")),
                                List.of()));
        assertThat(outcome.remarks()).singleElement().asString().startsWith("ALARM");
        assertThat(counted("3")).isEqualTo(12);
        assertThat(facts(KIOSK).conflicts()).isEqualTo(1);
        assertThat(facts(KIOSK).quarantined()).isEqualTo(1);
        settle(KIOSK, bytes(1, 15));
        assertThat(facts(KIOSK).conflicts()).as("the same copy again is no news").isEqualTo(1);
    }

    @Test
    void theCommittedContentStaysReceiptedAfterAConflict() {
        settle(KIOSK, bytes(1, 12), bytes(1, 15));
        Receipt receipt = receiptOf(KIOSK, bytes(1, 12));
        assertThat(receipt.upTo()).isEqualTo(1);
        assertThat(receipt.refused())
                .extracting(Refused::sha256)
                .doesNotContain(Sha256.hex(bytes(1, 12)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown-field   | "n":12   | "n":12,"who":"x"
                    unknown-item    | "q0"     | "q7"
                    unknown-item    | sociaal  | liefde
                    wrong-type      | "n":12   | "n":"12"
                    wrong-version   | "v":1    | "v":2
                    negative-count  | [0,0,0,12,0,0] | [0,0,0,13,-1,0]
                    sum             | [0,0,0,12,0,0] | [0,0,0,11,0,0]
                    wrong-kind      | "quick"  | "slow"
                    wrong-window    | 2026-W46 | 2026-W60
                    """)
    void refusesWhatBreaksTheContractAndGoesOn(String reason, String fine, String broken) {
        byte[] payload = text(bytes(1, 12)).replace(fine, broken).getBytes(StandardCharsets.UTF_8);
        assertThat(text(payload))
                .as("the message was really changed")
                .isNotEqualTo(text(bytes(1, 12)));
        Receipt receipt = receiptOf(KIOSK, payload, bytes(2, 10));
        assertThat(receipt.upTo()).isEqualTo(2);
        assertThat(receipt.refused()).containsExactly(new Refused(1, Sha256.hex(payload), reason));
        assertThat(facts(KIOSK).quarantined()).isEqualTo(1);
        assertThat(counted("3")).isEqualTo(10);
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    @Test
    void refusesAWindowBelowItsFloor() {
        byte[] payload =
                text(bytes(1, 12))
                        .replace("\"n\":12", "\"n\":4")
                        .replace("[0,0,0,12,0,0]", "[0,0,0,4,0,0]")
                        .replace("\"sociaal\":6", "\"sociaal\":2")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(receiptOf(KIOSK, payload).refused())
                .extracting(Refused::reason)
                .containsExactly("floor");
    }

    @Test
    void refusesAMessageOfThirtyTwoKibibytesAndOne() {
        byte[] payload = Arrays.copyOf(bytes(1, 12), 32 * 1024 + 1);
        Arrays.fill(payload, bytes(1, 12).length, payload.length, (byte) ' ');
        settle(KIOSK, payload, bytes(2, 10));
        assertThat(number("SELECT count(*) FROM quarantine WHERE reason = 'too-large'"))
                .isEqualTo(1);
        assertThat(counted("3")).isEqualTo(10);
    }

    @Test
    void unreadableBytesAreSetApartAndNoNumberIsSettledByThem() {
        Receipt receipt = receiptOf(KIOSK, new byte[] {(byte) 0xff, 0, 1, 2}, new byte[0]);
        assertThat(receipt).isEqualTo(new Receipt(0, List.of(), List.of()));
        assertThat(facts(KIOSK).quarantined()).isEqualTo(2);
    }

    @Test
    void aValidWindowMayStillTakeARefusedNumber() {
        byte[] broken =
                text(bytes(1, 12)).replace("\"v\":1", "\"v\":2").getBytes(StandardCharsets.UTF_8);
        assertThat(receiptOf(KIOSK, broken).upTo()).isEqualTo(1);
        Receipt receipt = receiptOf(KIOSK, bytes(1, 12));
        assertThat(receipt).isEqualTo(new Receipt(1, List.of(), List.of()));
        assertThat(counted("3")).isEqualTo(12);
    }

    @Test
    void receiptsNameWhatIsSettledAboveAGap() {
        assertThat(receiptOf(KIOSK, bytes(2, 10), bytes(4, 10)))
                .isEqualTo(new Receipt(0, List.of(), List.of(2L, 4L)));
        assertThat(receiptOf(KIOSK, bytes(1, 10)))
                .isEqualTo(new Receipt(2, List.of(), List.of(4L)));
        assertThat(receiptOf(KIOSK, bytes(3, 10))).isEqualTo(new Receipt(4, List.of(), List.of()));
    }

    @Test
    void aGapIsAsOldAsItsLowestMissingNumber() {
        settle(KIOSK, bytes(2, 10));
        assertThat(facts(KIOSK).gapSince()).isEqualTo(NOW);
        clerk.settle(List.of(delivery(KIOSK, bytes(3, 10))), NOW.plusSeconds(60));
        assertThat(facts(KIOSK).gapSince()).isEqualTo(NOW);
        clerk.settle(
                List.of(delivery(KIOSK, bytes(1, 10)), delivery(KIOSK, bytes(5, 10))),
                NOW.plusSeconds(120));
        assertThat(facts(KIOSK).gapSince()).as("now 4 is missing").isEqualTo(NOW.plusSeconds(120));
        settle(KIOSK, bytes(4, 10));
        assertThat(facts(KIOSK).gapSince()).isNull();
    }

    @Test
    void aReceiptBelowAGapThatNeverClosesStillNamesTheLatestWindows() {
        for (long from = 1_000; from < 2_000; from += 250) {
            long first = from;
            settle(
                    KIOSK,
                    LongStream.range(first, first + 250)
                            .mapToObj(seq -> bytes(seq, 0))
                            .toArray(byte[][]::new));
        }
        assertThat(receiptOf(KIOSK, bytes(2_000, 10), bytes(1_000, 0)).extras())
                .hasSize(Receipt.MAX_EXTRAS)
                .contains(1_000L, 1_999L, 2_000L);
    }

    @Test
    void windowsOfAPendingKioskAreHeldReceiptedAndNotCounted() {
        assertThat(receiptOf(PENDING, bytes(1, 12)).upTo()).isEqualTo(1);
        assertThat(counted("3")).isZero();
        assertThat(facts(PENDING).held()).isEqualTo(1);
        assertThat(clerk.countHeld(NOW).receipts()).isEmpty();
    }

    @Test
    void heldWindowsCountOnceTheKioskIsConfirmedAndOnlyOnce() {
        settle(PENDING, bytes(1, 12), bytes(2, 13), bytes(1, 12));
        register.confirm(PENDING, NOW);
        settle(PENDING, bytes(3, 10));
        clerk.countHeld(NOW);
        clerk.countHeld(NOW);
        assertThat(counted("3")).isEqualTo(35);
        assertThat(facts(PENDING).held()).isZero();
        assertThat(receiptOf(PENDING, bytes(1, 12)).upTo()).isEqualTo(3);
        assertThat(counted("3")).isEqualTo(35);
    }

    @Test
    void aPendingKioskKeepsWhatThereIsNoRoomToHold() {
        byte[][] many =
                LongStream.rangeClosed(1, Clerk.MOST_HELD + 1)
                        .mapToObj(seq -> bytes(seq, 10))
                        .toArray(byte[][]::new);
        assertThat(receiptOf(PENDING, many).upTo()).isEqualTo(Clerk.MOST_HELD);
        assertThat(facts(PENDING).held()).isEqualTo(Clerk.MOST_HELD);
    }

    @Test
    void anUnknownKioskIsIgnoredAndGetsNoReceipt() {
        Clerk.Outcome outcome = settle(STRANGER, bytes(1, 12), new byte[] {1});
        assertThat(outcome.receipts()).isEmpty();
        assertThat(outcome.remarks()).hasSize(1);
        assertThat(number("SELECT count(*) FROM sealed_window")).isZero();
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
    }

    @Test
    void aReplacedKioskIsIgnored() {
        enrol(STRANGER, true, KIOSK);
        assertThat(settle(KIOSK, bytes(1, 12)).receipts()).isEmpty();
        assertThat(counted("3")).isZero();
    }

    @Test
    void aKioskAndItsReplacementContributeAsOne() {
        settle(KIOSK, bytes(1, 12));
        enrol(STRANGER, true, KIOSK);
        settle(STRANGER, bytes(1, 13));
        assertThat(number("SELECT count(*) FROM open_contribution WHERE histogram = 'quick.q0'"))
                .isEqualTo(1);
        assertThat(number("SELECT n FROM open_contribution WHERE histogram = 'quick.q0'"))
                .isEqualTo(25);
    }

    @Test
    void theQuarantineOfOneKioskIsBoundedAndSaysWhatItDropped() {
        byte[][] junk = new byte[120][];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = ("junk " + i).getBytes(StandardCharsets.UTF_8);
        }
        settle(KIOSK, junk);
        assertThat(facts(KIOSK).quarantined()).isEqualTo(100);
        assertThat(facts(KIOSK).quarantineDropped()).isEqualTo(20);
    }

    @Test
    void aWindowThatManyHandInAtOnceCountsOnce() throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            start.await();
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                            return;
                                        }
                                        for (long seq = 1; seq <= 20; seq++) {
                                            settle(KIOSK, bytes(seq, 10));
                                        }
                                    }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(counted("3")).isEqualTo(200);
        assertThat(facts(KIOSK).upTo()).isEqualTo(20);
    }

    @Test
    void whatFailsHalfwayLeavesNothingBehind() {
        database.change(handle -> handle.execute("DROP TABLE open_contribution"));
        assertThat(catchThrowable(() -> clerk.settle(List.of(delivery(KIOSK, bytes(1, 12))), NOW)))
                .isNotNull();
        assertThat(number("SELECT count(*) FROM sealed_window")).isZero();
        assertThat(counted("3")).isZero();
        assertThat(facts(KIOSK).upTo()).isZero();
    }

    @Test
    void aHubRestoredFromABackupTakesTheResentWindows() {
        settle(KIOSK, bytes(1, 10), bytes(2, 10));
        // The backup was made before 2 came: the restored hub knows nothing of it.
        database.change(
                handle -> {
                    handle.execute("DELETE FROM sealed_window WHERE seq = 2");
                    handle.execute("UPDATE intake_cursor SET up_to = 1");
                    handle.execute("UPDATE open_cell SET count = 10 WHERE count = 20");
                });
        assertThat(receiptOf(KIOSK, bytes(2, 10), bytes(3, 10)).upTo()).isEqualTo(3);
        assertThat(counted("3")).isEqualTo(30);
    }

    @Test
    void onlyNumbersHashesKindsAndSizesStayOfAWindow() {
        settle(KIOSK, bytes(1, 12));
        Set<String> columns =
                database.read(
                        handle ->
                                Set.copyOf(
                                        handle.createQuery("SELECT * FROM sealed_window")
                                                .mapToMap()
                                                .one()
                                                .keySet()));
        assertThat(columns).containsExactlyInAnyOrder("kiosk", "seq", "sha256", "kind", "n");
        assertThat(number("SELECT count(*) FROM held_window")).isZero();
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
    }
}
