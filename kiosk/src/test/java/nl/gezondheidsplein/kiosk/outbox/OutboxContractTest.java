package nl.gezondheidsplein.kiosk.outbox;

import static nl.gezondheidsplein.kiosk.outbox.OutboxScenes.payload;
import static nl.gezondheidsplein.kiosk.outbox.OutboxScenes.seal;
import static nl.gezondheidsplein.kiosk.outbox.OutboxScenes.seqs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Refused;
import nl.gezondheidsplein.protocol.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every outbox promises to the sync loop, line by line of "Receipts" in the wire contract. */
class OutboxContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir Path folder;
    private SqliteOutbox outbox;

    /** What is there before this kiosk opens it. */
    void prepare(Path file) {}

    @BeforeEach
    void open() {
        prepare(folder.resolve("outbox.db"));
        outbox = SqliteOutbox.open(folder.resolve("outbox.db"));
        outbox.adopt("k-aaaaaaaaaa");
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void numbersWindowsFromOneWithoutGaps() {
        seal(outbox, 3);
        outbox.release(DAY);

        assertThat(seqs(outbox)).containsExactly(1L, 2L, 3L);
        assertThat(outbox.status().nextSeq()).isEqualTo(4);
    }

    @Test
    void keepsWindowsBackUntilTheyAreReleased() {
        seal(outbox, 2);
        assertThat(seqs(outbox)).isEmpty();

        outbox.release(DAY);
        seal(outbox, 1);

        assertThat(seqs(outbox)).containsExactly(1L, 2L);
        assertThat(outbox.status().releasedOn()).contains(DAY);
        assertThat(outbox.status().backlog()).isEqualTo(3);
    }

    @Test
    void resendsTheFrozenBytesUnchanged() {
        seal(outbox, 1);
        outbox.release(DAY);
        byte[] first = outbox.unsettled(1).getFirst().payload();
        outbox.markSent(List.of(1L));

        assertThat(outbox.unsettled(1).getFirst().payload()).isEqualTo(first).isEqualTo(payload(1));
    }

    @Test
    void settlesAllUpToTheReceiptAndItsExtras() {
        seal(outbox, 6);
        outbox.release(DAY);

        ReceiptOutcome outcome = outbox.apply(new Receipt(2, List.of(), List.of(5L)));

        assertThat(outcome).isEqualTo(new ReceiptOutcome.Applied(3, 0));
        assertThat(seqs(outbox)).containsExactly(3L, 4L, 6L);
    }

    @Test
    void parksARefusedRowVisiblyAndGoesOn() {
        seal(outbox, 3);
        outbox.release(DAY);

        outbox.apply(new Receipt(2, List.of(refusal(2, payload(2))), List.of()));

        assertThat(seqs(outbox)).containsExactly(3L);
        assertThat(outbox.status().refused()).isEqualTo(1);
        assertThat(outbox.apply(new Receipt(3, List.of(), List.of())))
                .isEqualTo(new ReceiptOutcome.Applied(1, 0));
        assertThat(outbox.status().refused()).isEqualTo(1);
    }

    @Test
    void doesNotParkARowForOtherBytesUnderItsNumber() {
        seal(outbox, 1);
        outbox.release(DAY);

        outbox.apply(new Receipt(0, List.of(refusal(1, payload(99))), List.of()));

        assertThat(outbox.status().refused()).isZero();
        assertThat(seqs(outbox)).containsExactly(1L);
    }

    @Test
    void sendsSettledRowsAgainWhenTheHubKnowsLessThanBefore() {
        seal(outbox, 4);
        outbox.release(DAY);
        outbox.apply(new Receipt(4, List.of(refusal(3, payload(3))), List.of()));

        ReceiptOutcome outcome = outbox.apply(new Receipt(1, List.of(), List.of(4L)));

        assertThat(outcome).isEqualTo(new ReceiptOutcome.Applied(0, 2));
        assertThat(seqs(outbox)).containsExactly(2L, 3L);
        assertThat(outbox.status().refused()).isZero();
    }

    @Test
    void standsTheSameAfterAStaleReceiptAndTheNextGoodOne() {
        seal(outbox, 4);
        outbox.release(DAY);
        outbox.apply(new Receipt(4, List.of(), List.of()));

        outbox.apply(new Receipt(2, List.of(), List.of()));
        outbox.apply(new Receipt(4, List.of(), List.of()));

        assertThat(seqs(outbox)).isEmpty();
        assertThat(outbox.status().backlog()).isZero();
    }

    @Test
    void changesNothingWhenAReceiptNamesNumbersNeverGivenOut() {
        seal(outbox, 2);
        outbox.release(DAY);

        assertThat(outbox.apply(new Receipt(3, List.of(), List.of())))
                .isEqualTo(new ReceiptOutcome.StateLost(3, 3));
        assertThat(outbox.apply(new Receipt(0, List.of(), List.of(7L))))
                .isEqualTo(new ReceiptOutcome.StateLost(7, 3));
        assertThat(seqs(outbox)).containsExactly(1L, 2L);
    }

    @Test
    void keepsSettledRowsThirtyDaysFromATrustedDay() {
        seal(outbox, 2);
        outbox.release(DAY);
        outbox.apply(new Receipt(1, List.of(), List.of()));

        assertThat(outbox.forgetSettled(DAY)).isZero();
        assertThat(outbox.forgetSettled(DAY.plusDays(30))).isZero();
        assertThat(outbox.forgetSettled(DAY.plusDays(31))).isEqualTo(1);
        assertThat(seqs(outbox)).containsExactly(2L);
        assertThat(outbox.status().nextSeq()).isEqualTo(3);
    }

    @Test
    void keepsWhatSomebodyWroteAndTheHubRefusedNoLonger() {
        seal(outbox, 1);
        seal(outbox, Channel.VOICE, 1);
        outbox.release(DAY);
        outbox.apply(
                new Receipt(2, List.of(refusal(1, payload(1)), refusal(2, payload(2))), List.of()));

        assertThat(outbox.forgetSettled(DAY)).isZero();
        assertThat(outbox.forgetSettled(DAY.plusDays(30))).isZero();
        assertThat(outbox.forgetSettled(DAY.plusDays(31))).isEqualTo(1);
        assertThat(outbox.status().refused()).isEqualTo(1);
    }

    @Test
    void countsEveryConnection() {
        assertThat(outbox.nextSession()).isEqualTo(1);
        assertThat(outbox.nextSession()).isEqualTo(2);
    }

    @Test
    void survivesClosingAndOpening() {
        seal(outbox, 3);
        outbox.release(DAY);
        outbox.apply(new Receipt(1, List.of(), List.of()));
        outbox.nextSession();
        outbox.close();

        outbox = SqliteOutbox.open(folder.resolve("outbox.db"));

        assertThat(seqs(outbox)).containsExactly(2L, 3L);
        assertThat(outbox.status().nextSeq()).isEqualTo(4);
        assertThat(outbox.kiosk()).isEqualTo("k-aaaaaaaaaa");
        assertThat(outbox.nextSession()).isEqualTo(2);
    }

    @Test
    void startsANewIdentityAtOneAndNeverSendsRowsOfTheOldOne() {
        seal(outbox, 3);
        outbox.release(DAY);

        outbox.adopt("k-bbbbbbbbbb");
        seal(outbox, 1);
        outbox.release(DAY);

        assertThat(seqs(outbox)).containsExactly(1L);
        assertThat(outbox.status().nextSeq()).isEqualTo(2);
        assertThat(outbox.status().earlier()).isEqualTo(3);
    }

    @Test
    void neverGivesOutNumbersAgainForAnIdentityItHadBefore() {
        seal(outbox, 1);
        outbox.adopt("k-bbbbbbbbbb");

        assertThatThrownBy(() -> outbox.adopt("k-aaaaaaaaaa"))
                .isInstanceOf(OutboxUnusableException.class)
                .hasMessageContaining("never reissued");
        assertThat(outbox.kiosk()).isEqualTo("k-bbbbbbbbbb");
    }

    @Test
    void keepsNumbersOfWindowsSealedBeforeTheFirstEnrolment() {
        try (SqliteOutbox fresh = SqliteOutbox.open(folder.resolve("fresh.db"))) {
            seal(fresh, 2);
            fresh.adopt("k-cccccccccc");
            fresh.release(DAY);

            assertThat(seqs(fresh)).containsExactly(1L, 2L);
            assertThat(fresh.status().nextSeq()).isEqualTo(3);
        }
    }

    private static Refused refusal(long seq, byte[] payload) {
        return new Refused(seq, Sha256.hex(payload), "sum");
    }
}
