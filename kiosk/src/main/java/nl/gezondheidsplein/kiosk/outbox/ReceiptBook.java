package nl.gezondheidsplein.kiosk.outbox;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Refused;

/** What a receipt does to the rows; see "Receipts" of the wire contract. */
final class ReceiptBook {
    /** Refused counts stay for a steward to look at; what somebody wrote does not. */
    private static final String IS_FORGOTTEN =
            "(state = 'SETTLED' OR state = 'REFUSED' AND channel = 'VOICE')";

    private final Sql sql;

    ReceiptBook(Sql sql) {
        this.sql = sql;
    }

    ReceiptOutcome apply(Receipt receipt) throws SQLException {
        long nextSeq =
                sql.row(
                        "SELECT next_seq FROM number JOIN identity USING (kiosk)",
                        row -> row.getLong(1));
        long highest = highestNamed(receipt);
        if (highest >= nextSeq) {
            return new ReceiptOutcome.StateLost(highest, nextSeq);
        }
        Set<Long> named = new HashSet<>(receipt.extras());
        receipt.refused().forEach(refused -> named.add(refused.seq()));
        int reopened = reopen(receipt.upTo(), named);
        int settled = 0;
        for (Refused refused : receipt.refused()) {
            settled += park(refused);
        }
        settled += settle(receipt);
        return new ReceiptOutcome.Applied(settled, reopened);
    }

    private static long highestNamed(Receipt receipt) {
        return Stream.of(
                        Stream.of(receipt.upTo()),
                        receipt.extras().stream(),
                        receipt.refused().stream().map(Refused::seq))
                .flatMap(named -> named)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** A hub restored from a backup knows less than before: it gets those rows again. */
    private int reopen(long upTo, Set<Long> named) throws SQLException {
        List<Long> unknown =
                sql.rows(
                        """
                        SELECT seq FROM outbox JOIN identity USING (kiosk)
                        WHERE seq > ? AND state IN ('SETTLED', 'REFUSED')
                        """,
                        row -> row.getLong(1),
                        upTo);
        int reopened = 0;
        for (Long seq : unknown) {
            if (!named.contains(seq)) {
                reopened += setState("PENDING", "", seq);
            }
        }
        return reopened;
    }

    /** Only the bytes the hub refused are parked; another row under that number is not touched. */
    private int park(Refused refused) throws SQLException {
        return sql.change(
                """
                UPDATE outbox SET state = 'REFUSED', reason = ?, settled_on = ''
                WHERE state IN ('PENDING', 'SENT') AND seq = ? AND sha256 = ?
                    AND kiosk = (SELECT kiosk FROM identity)
                """,
                refused.reason(),
                refused.seq(),
                refused.sha256());
    }

    private int settle(Receipt receipt) throws SQLException {
        int settled =
                sql.change(
                        """
                        UPDATE outbox SET state = 'SETTLED', settled_on = ''
                        WHERE state IN ('PENDING', 'SENT') AND seq <= ?
                            AND kiosk = (SELECT kiosk FROM identity)
                        """,
                        receipt.upTo());
        for (Long extra : receipt.extras()) {
            settled +=
                    sql.change(
                            """
                            UPDATE outbox SET state = 'SETTLED', settled_on = ''
                            WHERE state IN ('PENDING', 'SENT') AND seq = ?
                                AND kiosk = (SELECT kiosk FROM identity)
                            """,
                            extra);
        }
        return settled;
    }

    private int setState(String state, String reason, long seq) throws SQLException {
        return sql.change(
                """
                UPDATE outbox SET state = ?, reason = ?, settled_on = ''
                WHERE seq = ? AND kiosk = (SELECT kiosk FROM identity)
                """,
                state,
                reason,
                seq);
    }

    int forgetSettled(LocalDate today) throws SQLException {
        sql.change(
                "UPDATE outbox SET settled_on = ? WHERE settled_on = '' AND " + IS_FORGOTTEN,
                today.toString());
        return sql.change(
                "DELETE FROM outbox WHERE settled_on < ? AND " + IS_FORGOTTEN,
                today.minusDays(Outbox.DAYS_KEPT).toString());
    }
}
