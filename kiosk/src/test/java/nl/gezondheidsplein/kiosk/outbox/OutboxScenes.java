package nl.gezondheidsplein.kiosk.outbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Channel;

/** Short words for what tests of the outbox do over and over. */
final class OutboxScenes {
    private OutboxScenes() {}

    static void seal(CounterStore store, int windows) {
        seal(store, Channel.TALLY, windows);
    }

    static void seal(CounterStore store, Channel channel, int windows) {
        for (int i = 0; i < windows; i++) {
            store.inOneTransaction(
                    book -> {
                        book.seal(
                                channel,
                                OutboxScenes::payload,
                                Optional.of(LocalDate.of(2026, 11, 22)));
                        return true;
                    });
        }
    }

    static byte[] payload(long seq) {
        return ("window " + seq).getBytes(StandardCharsets.UTF_8);
    }

    static List<Long> seqs(Outbox outbox) {
        return outbox.unsettled(1000).stream().map(OutboxRow::seq).toList();
    }
}
