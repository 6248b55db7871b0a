package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.fleet.Rollout;
import nl.gezondheidsplein.hub.fleet.RolloutBook;
import nl.gezondheidsplein.hub.fleet.RolloutKiosk;
import nl.gezondheidsplein.hub.fleet.RolloutState;
import nl.gezondheidsplein.protocol.KioskId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Roll-outs in the database. */
public final class JdbcRolloutBook implements RolloutBook {
    private final Database database;

    public JdbcRolloutBook(Database database) {
        this.database = database;
    }

    @Override
    public boolean begin(Rollout rollout, Map<KioskId, Integer> rings) {
        return database.write(
                handle -> {
                    database.awaitTurn(handle, "rollout");
                    boolean isFree =
                            handle.createQuery(
                                            """
                                            SELECT count(*) FROM rollout
                                            WHERE state IN ('running', 'halted')
                                            """)
                                    .mapTo(Long.class)
                                    .one()
                                    .equals(0L);
                    if (isFree) {
                        add(handle, rollout);
                        rings.forEach((kiosk, ring) -> join(handle, rollout.id(), kiosk, ring));
                    }
                    return isFree;
                });
    }

    private static void add(Handle handle, Rollout rollout) {
        handle.createUpdate(
                        """
                        INSERT INTO rollout (id, version, sha256, begun_at, begun_by, state, reason,
                            ring)
                        VALUES (:id, :version, :sha256, :at, :by, :state, :reason, :ring)
                        """)
                .bind("id", rollout.id())
                .bind("version", rollout.version())
                .bind("sha256", rollout.sha256())
                .bind("at", rollout.begunAt().toEpochMilli())
                .bind("by", rollout.begunBy())
                .bind("state", rollout.state().id())
                .bind("reason", rollout.reason())
                .bind("ring", rollout.ring())
                .execute();
    }

    private static void join(Handle handle, String rollout, KioskId kiosk, int ring) {
        handle.createUpdate(
                        """
                        INSERT INTO rollout_kiosk (rollout, kiosk, ring, nights, failure, set_aside)
                        VALUES (:rollout, :kiosk, :ring, 0, '', 0)
                        ON CONFLICT (rollout, kiosk) DO NOTHING
                        """)
                .bind("rollout", rollout)
                .bind("kiosk", kiosk.value())
                .bind("ring", ring)
                .execute();
    }

    @Override
    public Optional<Rollout> newest() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM rollout ORDER BY
                                            CASE WHEN state IN ('running', 'halted')
                                                THEN 0 ELSE 1 END,
                                            begun_at DESC
                                        LIMIT 1
                                        """)
                                .map((row, context) -> rollout(row))
                                .findOne());
    }

    private static Rollout rollout(ResultSet row) throws SQLException {
        return new Rollout(
                row.getString("id"),
                row.getString("version"),
                row.getString("sha256"),
                Instant.ofEpochMilli(row.getLong("begun_at")),
                row.getString("begun_by"),
                state(row.getString("state")),
                row.getString("reason"),
                row.getInt("ring"),
                Columns.instant(row, "ended_at"));
    }

    private static RolloutState state(String id) {
        return Arrays.stream(RolloutState.values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("No state of a roll-out: " + id));
    }

    @Override
    public List<RolloutKiosk> kiosks(String rollout) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT rollout_kiosk.kiosk, ring, asked_at, state, detail,
                                            nights, runs_since, failure, set_aside
                                        FROM rollout_kiosk
                                        LEFT JOIN kiosk_order ON kiosk_order.id = order_id
                                        WHERE rollout = :rollout
                                        """)
                                .bind("rollout", rollout)
                                .map((row, context) -> kiosk(row))
                                .list());
    }

    private static RolloutKiosk kiosk(ResultSet row) throws SQLException {
        String order = row.getString("state");
        String said = row.getString("detail");
        return new RolloutKiosk(
                new KioskId(row.getString("kiosk")),
                row.getInt("ring"),
                Columns.instant(row, "asked_at"),
                order == null ? null : JdbcOrderBook.state(order),
                said == null ? "" : said,
                row.getInt("nights"),
                Columns.instant(row, "runs_since"),
                row.getString("failure"),
                row.getInt("set_aside") == 1);
    }

    @Override
    public void join(String rollout, KioskId kiosk, int ring) {
        database.change(handle -> join(handle, rollout, kiosk, ring));
    }

    @Override
    public void move(String rollout, KioskId kiosk, int ring) {
        database.change(
                handle ->
                        ofKiosk(handle, "ring = :ring", rollout, kiosk)
                                .bind("ring", ring)
                                .execute());
    }

    private static Update ofKiosk(Handle handle, String change, String rollout, KioskId kiosk) {
        return handle.createUpdate(
                        "UPDATE rollout_kiosk SET <change> WHERE rollout = :rollout AND kiosk = :kiosk")
                .define("change", change)
                .bind("rollout", rollout)
                .bind("kiosk", kiosk.value());
    }

    @Override
    public void runs(String rollout, KioskId kiosk, Instant since) {
        database.change(
                handle ->
                        ofKiosk(
                                        handle,
                                        "runs_since = coalesce(runs_since, :since), failure = '',"
                                                + " set_aside = 0",
                                        rollout,
                                        kiosk)
                                .bind("since", since.toEpochMilli())
                                .execute());
    }

    @Override
    public void failed(String rollout, KioskId kiosk, String failure) {
        database.change(
                handle ->
                        ofKiosk(handle, "failure = :failure, runs_since = NULL", rollout, kiosk)
                                .bind("failure", failure)
                                .execute());
    }

    @Override
    public boolean claim(String rollout, RolloutKiosk before, Instant now) {
        return 1
                == database.<Integer, RuntimeException>write(
                        handle ->
                                handle.createUpdate(
                                                """
                                                UPDATE rollout_kiosk SET asked_at = :now,
                                                    order_id = NULL,
                                                    nights = nights + coalesce((
                                                        SELECT 1 FROM kiosk_order
                                                        WHERE kiosk_order.id = order_id
                                                            AND kiosk_order.state = 'done'), 0)
                                                WHERE rollout = :rollout AND kiosk = :kiosk
                                                    AND coalesce(asked_at, -1) = :before
                                                    AND EXISTS (
                                                        SELECT 1 FROM rollout
                                                        WHERE id = :rollout
                                                            AND state = 'running')
                                                """)
                                        .bind("now", now.toEpochMilli())
                                        .bind("rollout", rollout)
                                        .bind("kiosk", before.kiosk().value())
                                        .bind("before", askedAt(before))
                                        .execute());
    }

    private static long askedAt(RolloutKiosk kiosk) {
        Long millis = Columns.millis(kiosk.askedAt());
        return millis == null ? -1 : millis;
    }

    @Override
    public void ordered(String rollout, KioskId kiosk, String order) {
        database.change(
                handle ->
                        ofKiosk(handle, "order_id = :order", rollout, kiosk)
                                .bind("order", order)
                                .execute());
    }

    @Override
    public void widen(String rollout, int ring) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE rollout SET ring = ring + 1
                                        WHERE id = :id AND ring = :ring AND state = 'running'
                                        """)
                                .bind("id", rollout)
                                .bind("ring", ring)
                                .execute());
    }

    @Override
    public boolean halt(String rollout, String reason) {
        return 1
                == database.<Integer, RuntimeException>write(
                        handle ->
                                handle.createUpdate(
                                                """
                                                UPDATE rollout SET state = 'halted',
                                                    reason = :reason
                                                WHERE id = :id AND state = 'running'
                                                """)
                                        .bind("id", rollout)
                                        .bind("reason", reason)
                                        .execute());
    }

    @Override
    public boolean resume(String rollout, boolean again) {
        return database.write(
                handle -> {
                    boolean isResumed =
                            handle.createUpdate(
                                                    """
                                                    UPDATE rollout SET state = 'running',
                                                        reason = ''
                                                    WHERE id = :id AND state = 'halted'
                                                    """)
                                            .bind("id", rollout)
                                            .execute()
                                    == 1;
                    if (isResumed) {
                        ofFailed(handle, rollout, again);
                    }
                    return isResumed;
                });
    }

    private static void ofFailed(Handle handle, String rollout, boolean again) {
        handle.createUpdate(
                        "UPDATE rollout_kiosk SET <change> WHERE rollout = :rollout AND failure <> ''"
                                + " AND set_aside = 0")
                .define(
                        "change",
                        again
                                ? "failure = '', asked_at = NULL, order_id = NULL, nights = 0"
                                : "set_aside = 1")
                .bind("rollout", rollout)
                .execute();
    }

    @Override
    public boolean end(String rollout, RolloutState state, Instant at) {
        return 1
                == database.<Integer, RuntimeException>write(
                        handle ->
                                handle.createUpdate(
                                                """
                                                UPDATE rollout SET state = :state, ended_at = :at
                                                WHERE id = :id AND state IN ('running', 'halted')
                                                """)
                                        .bind("id", rollout)
                                        .bind("state", state.id())
                                        .bind("at", at.toEpochMilli())
                                        .execute());
    }
}
