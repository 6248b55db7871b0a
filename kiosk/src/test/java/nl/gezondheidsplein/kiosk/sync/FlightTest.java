package nl.gezondheidsplein.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Receipt;
import org.junit.jupiter.api.Test;

class FlightTest {
    private static final Instant START = Instant.EPOCH;

    private final Flight flight = new Flight(RetryPolicy.RESEND);

    @Test
    void sendsTheOldestThirtyTwoFirst() {
        assertThat(sendAll(rows(1, 50), START)).isEqualTo(seqs(1, 32));
        assertThat(sendAll(rows(1, 50), START)).isEmpty();
    }

    @Test
    void makesRoomByReceiptsOnly() {
        sendAll(rows(1, 50), START);

        flight.receipted(new Receipt(10, List.of(), List.of(20L)));

        assertThat(sendAll(without(rows(11, 50), 20), START)).isEqualTo(seqs(33, 43));
    }

    @Test
    void resendsOnlyTheOldestAfterAMinuteAndThenEverMoreSeldom() {
        sendAll(rows(1, 3), START);

        assertThat(sendAll(rows(1, 3), at(59))).isEmpty();
        assertThat(sendAll(rows(1, 3), at(60))).containsExactly(1L);
        assertThat(sendAll(rows(1, 3), at(179))).isEmpty();
        assertThat(sendAll(rows(1, 3), at(180))).containsExactly(1L);
        assertThat(flight.resendAt()).contains(at(180 + 240));
    }

    @Test
    void waitsAnHourAtMost() {
        Instant now = START;
        sendAll(rows(1, 1), now);
        for (int i = 0; i < 12; i++) {
            now = flight.resendAt().orElseThrow();
            assertThat(sendAll(rows(1, 1), now)).containsExactly(1L);
        }

        assertThat(flight.resendAt()).contains(now.plus(Duration.ofHours(1)));
    }

    @Test
    void resendsSoonAgainToAHubThatAnswers() {
        sendAll(rows(1, 3), START);
        sendAll(rows(1, 3), at(60));
        sendAll(rows(1, 3), at(180));

        flight.receipted(new Receipt(0, List.of(), List.of(2L)));

        assertThat(flight.resendAt()).contains(at(240));
    }

    @Test
    void sendsEverythingAgainOnceTheHubForgot() {
        sendAll(rows(1, 3), START);

        flight.forgetAll();

        assertThat(sendAll(rows(1, 3), at(1))).isEqualTo(seqs(1, 3));
    }

    @Test
    void givesThePlaceOfAParkedRowToAnother() {
        sendAll(rows(1, 40), START);

        flight.keepOnly(seqs(2, 33));

        assertThat(sendAll(rows(2, 33), START)).containsExactly(33L);
    }

    private List<Long> sendAll(List<OutboxRow> oldest, Instant now) {
        List<Long> sent = flight.toSend(oldest, now).stream().map(OutboxRow::seq).toList();
        sent.forEach(seq -> flight.sent(seq, now));
        return sent;
    }

    private static Instant at(long seconds) {
        return START.plusSeconds(seconds);
    }

    private static List<OutboxRow> rows(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(seq -> new OutboxRow(seq, Channel.TALLY, new byte[0]))
                .toList();
    }

    private static List<OutboxRow> without(List<OutboxRow> rows, long seq) {
        return rows.stream().filter(row -> row.seq() != seq).toList();
    }

    private static List<Long> seqs(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
