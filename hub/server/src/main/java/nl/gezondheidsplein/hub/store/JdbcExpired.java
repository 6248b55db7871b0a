package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
    public int deleteHeldBefore(Instant enrolled) {
        return execute(
                """
                DELETE FROM held_window WHERE kiosk IN (
                    SELECT id FROM kiosk WHERE revoked_at IS NOT NULL OR replaced_by IS NOT NULL
                        OR (confirmed_at IS NULL AND enrolled_at < :instant))
                """,
                enrolled);
    }

    @Override
    public int deleteUploadsBefore(Instant upload) {
        return execute("DELETE FROM import_tray WHERE at < :instant", upload);
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
    public int deleteRolloutsBefore(Instant end) {
        execute(
                """
                DELETE FROM rollout_kiosk WHERE rollout IN (
                    SELECT id FROM rollout WHERE ended_at < :instant)
                """,
                end);
        return execute("DELETE FROM rollout WHERE ended_at < :instant", end);
    }

    @Override
    public int deletePublishedBefore(Instant end) {
        return execute("DELETE FROM ledger WHERE yearly = 0 AND ends_at < :instant", end);
    }

    @Override
    public int deleteAuditBefore(Instant entry) {
        return execute("DELETE FROM audit_entry WHERE at < :instant", entry);
    }

    @Override
    public int forgetNamesBefore(Instant deed) {
        int changes =
                execute(
                                """
                                UPDATE voice_change SET who = 'iemand'
                                WHERE at < :instant AND who NOT IN ('iemand', 'plein')
                                """,
                                deed)
                        + execute(
                                """
                                UPDATE rollout SET begun_by = 'iemand'
                                WHERE begun_at < :instant AND begun_by <> 'iemand'
                                """,
                                deed);
        return changes
                + executeDay(
                        "UPDATE task SET owner = '' WHERE finished < :day AND owner <> ''", deed);
    }

    @Override
    public int deleteAttendanceBefore(Instant arrival) {
        // An event goes as a whole: sizes and stands carry no time of their own.
        String old =
                " WHERE event IN (SELECT event FROM attendance GROUP BY event"
                        + " HAVING max(arrived) < :before)";
        return database.write(
                handle -> {
                    int deleted = 0;
                    for (String table :
                            List.of("attendance_party", "attendance_stand", "attendance")) {
                        deleted +=
                                handle.createUpdate("DELETE FROM " + table + old)
                                        .bind("before", arrival.toEpochMilli())
                                        .execute();
                    }
                    return deleted;
                });
    }

    @Override
    public int deleteTasksBefore(Instant finished) {
        return executeDay("DELETE FROM task WHERE finished < :day", finished);
    }

    @Override
    public int emptyIdeasBefore(Instant month) {
        // The month as text sorts as time does, and is the beginning of its days.
        int emptied =
                executeDay(
                        "UPDATE idea SET words = '' WHERE month < substr(:day, 1, 7)"
                                + " AND words <> ''",
                        month);
        var _ = database.write(JdbcIdeaStore::forgetInTasks);
        return emptied;
    }

    @Override
    public int deleteStories(Instant today, Instant month) {
        return executeDay("DELETE FROM story WHERE goes_on <= :day", today)
                + executeDay("DELETE FROM story WHERE month < substr(:day, 1, 7)", month);
    }

    private int executeDay(String sql, Instant instant) {
        String day = LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
        return database.write(handle -> handle.createUpdate(sql).bind("day", day).execute());
    }

    private int execute(String sql, Instant instant) {
        return database.write(
                handle ->
                        handle.createUpdate(sql).bind("instant", instant.toEpochMilli()).execute());
    }
}
