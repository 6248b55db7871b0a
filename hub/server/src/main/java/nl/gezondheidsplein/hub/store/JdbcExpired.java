package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import nl.gezondheidsplein.hub.retention.Expired;

/** Deletes from the database what has had its time. */
public final class JdbcExpired implements Expired {
    private final Database database;

    public JdbcExpired(Database database) {
        this.database = database;
    }

    @Override
    public int deleteQuarantineBefore(Instant arrival) {
        return execute("DELETE FROM quarantine WHERE arrived_at < :instant", arrival);
    }

    @Override
    public int deleteVitalsBefore(Instant arrival) {
        return execute(
                "UPDATE kiosk SET vitals = NULL, vitals_at = NULL WHERE vitals_at < :instant",
                arrival);
    }

    @Override
    public int deleteOrdersBefore(Instant issued) {
        return execute("DELETE FROM kiosk_order WHERE issued_at < :instant", issued);
    }

    @Override
    public int deletePublishedBefore(Instant end) {
        return execute("DELETE FROM ledger WHERE yearly = 0 AND ends_at < :instant", end);
    }

    private int execute(String sql, Instant instant) {
        return database.write(
                handle ->
                        handle.createUpdate(sql).bind("instant", instant.toEpochMilli()).execute());
    }
}
