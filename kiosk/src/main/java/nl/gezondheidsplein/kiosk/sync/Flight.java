package nl.gezondheidsplein.kiosk.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.protocol.Receipt;

/**
 * Numbered messages that were handed over on this connection and have no receipt: at most 32. Only
 * the oldest is ever sent again by time; a hub that is silent gets it ever more seldom.
 */
final class Flight {
    /** Bound of the wire contract. */
    static final int MOST = 32;

    private final RetryPolicy resend;
    private final TreeMap<Long, Instant> sentAt = new TreeMap<>();
    private int resendsOfOldest;

    Flight(RetryPolicy resend) {
        this.resend = resend;
    }

    /** The rows that may be sent now, out of the oldest without a receipt. */
    List<OutboxRow> toSend(List<OutboxRow> oldest, Instant now) {
        List<OutboxRow> rows = new ArrayList<>();
        for (OutboxRow row : oldest) {
            boolean isNew = !sentAt.containsKey(row.seq());
            if (isNew ? sentAt.size() + rows.size() < MOST : isDue(row.seq(), now)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean isDue(long seq, Instant now) {
        return sentAt.firstKey() == seq && resendAt().map(at -> !at.isAfter(now)).orElse(false);
    }

    void sent(long seq, Instant now) {
        boolean again = sentAt.put(seq, now) != null;
        if (again) {
            resendsOfOldest++;
        }
    }

    /** The hub lives: what it has not named is sent again after the first wait. */
    void receipted(Receipt receipt) {
        sentAt.headMap(receipt.upTo(), true).clear();
        receipt.extras().forEach(sentAt::remove);
        resendsOfOldest = 0;
    }

    /** The hub knows less than before: everything without a receipt goes once more. */
    void forgetAll() {
        sentAt.clear();
        resendsOfOldest = 0;
    }

    /** Forgets numbers that need no receipt any more: parked rows, for one. */
    void keepOnly(Collection<Long> unsettled) {
        sentAt.keySet().retainAll(unsettled);
    }

    /** When the oldest message is due once more. */
    Optional<Instant> resendAt() {
        return sentAt.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sentAt.firstEntry().getValue().plus(resend.delay(resendsOfOldest + 1)));
    }
}
