package nl.gezondheidsplein.kiosk.outbox;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Receipt;

/** The outbox and the counters in one SQLite file, touched by one thread. */
public final class SqliteOutbox implements Outbox, CounterStore, AutoCloseable {
    private final OutboxThread thread = new OutboxThread();
    private final Sql sql;
    private final CounterBook book;
    private final ReceiptBook receipts;
    private final CounterLayout layout;

    private SqliteOutbox(Sql sql) {
        this.sql = sql;
        this.book = new SqliteCounterBook(sql);
        this.receipts = new ReceiptBook(sql);
        this.layout = new CounterLayout(sql);
    }

    /**
     * Opens the file, or makes it. A damaged file is set aside and replaced by an empty one that
     * belongs to no kiosk.
     *
     * @throws OutboxUnusableException when no file can be made
     */
    public static SqliteOutbox open(Path file) {
        return new SqliteOutbox(OutboxFile.open(file));
    }

    @Override
    public <T> T inOneTransaction(Function<CounterBook, T> work) {
        return thread.call(
                () -> {
                    T result =
                            transaction(
                                    () -> {
                                        T done = work.apply(book);
                                        layout.makeCanonical();
                                        return done;
                                    });
                    sql.emptyLog();
                    return result;
                });
    }

    @Override
    public OutboxStatus status() {
        return inTransaction(
                () ->
                        sql.row(
                                """
                                SELECT number.next_seq, identity.released_up_to,
                                    (SELECT count(*) FROM outbox WHERE kiosk = identity.kiosk
                                        AND state IN ('PENDING', 'SENT')),
                                    (SELECT count(*) FROM outbox WHERE kiosk = identity.kiosk
                                        AND state = 'REFUSED'),
                                    (SELECT count(*) FROM outbox WHERE kiosk <> identity.kiosk
                                        AND state <> 'SETTLED'),
                                    identity.released_on,
                                    coalesce((SELECT sealed_on FROM outbox
                                        WHERE kiosk = identity.kiosk
                                        AND state IN ('PENDING', 'SENT')
                                        ORDER BY seq LIMIT 1), '')
                                FROM identity JOIN number USING (kiosk)
                                """,
                                row ->
                                        new OutboxStatus(
                                                row.getLong(1),
                                                row.getLong(2),
                                                row.getInt(3),
                                                row.getInt(4),
                                                row.getInt(5),
                                                row.getString(6),
                                                row.getString(7))));
    }

    @Override
    public void release(LocalDate day) {
        inTransaction(
                () ->
                        sql.change(
                                """
                                UPDATE identity SET released_on = ?, released_up_to =
                                    (SELECT next_seq - 1 FROM number
                                     WHERE number.kiosk = identity.kiosk)
                                """,
                                day.toString()));
    }

    @Override
    public List<OutboxRow> unsettled(int limit) {
        return inTransaction(
                () ->
                        sql.rows(
                                """
                                SELECT seq, channel, payload FROM outbox JOIN identity USING (kiosk)
                                WHERE state IN ('PENDING', 'SENT')
                                    AND (seq <= released_up_to OR for_now = 1)
                                ORDER BY seq LIMIT ?
                                """,
                                row ->
                                        new OutboxRow(
                                                row.getLong(1),
                                                Channel.valueOf(row.getString(2)),
                                                row.getBytes(3)),
                                limit));
    }

    @Override
    public void markSent(Collection<Long> seqs) {
        inTransaction(
                () -> {
                    for (Long seq : seqs) {
                        sql.change(
                                """
                                UPDATE outbox SET state = 'SENT' WHERE state = 'PENDING'
                                    AND seq = ? AND kiosk = (SELECT kiosk FROM identity)
                                """,
                                seq);
                    }
                    return seqs.size();
                });
    }

    @Override
    public ReceiptOutcome apply(Receipt receipt) {
        return inTransaction(() -> receipts.apply(receipt));
    }

    @Override
    public int forgetSettled(LocalDate today) {
        return thread.call(
                () -> {
                    int forgotten = transaction(() -> receipts.forgetSettled(today));
                    sql.emptyLog();
                    return forgotten;
                });
    }

    @Override
    public long nextSession() {
        return inTransaction(
                () ->
                        sql.row(
                                "UPDATE identity SET session = session + 1 RETURNING session",
                                row -> row.getLong(1)));
    }

    @Override
    public String kiosk() {
        return inTransaction(() -> sql.row("SELECT kiosk FROM identity", row -> row.getString(1)));
    }

    @Override
    public void adopt(String kiosk) {
        inTransaction(
                () -> {
                    new Adoption(sql).adopt(kiosk);
                    return kiosk;
                });
    }

    private <T> T inTransaction(Callable<T> work) {
        return thread.call(() -> transaction(work));
    }

    private <T> T transaction(Callable<T> work) throws Exception {
        boolean committed = false;
        try {
            T result = work.call();
            sql.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                sql.rollback();
            }
        }
    }

    /** Ends the outbox thread after the work handed over so far, then closes the file. */
    @Override
    public void close() {
        thread.close();
        try {
            sql.close();
        } catch (SQLException e) {
            throw new OutboxUnusableException("outbox cannot be closed", e);
        }
    }
}
