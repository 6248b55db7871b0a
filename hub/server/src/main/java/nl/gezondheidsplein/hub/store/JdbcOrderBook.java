package nl.gezondheidsplein.hub.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.fleet.GivenOrder;
import nl.gezondheidsplein.hub.fleet.OrderBook;
import nl.gezondheidsplein.hub.fleet.OrderState;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;

/** Orders in the database. */
public final class JdbcOrderBook implements OrderBook {
    private final Database database;

    public JdbcOrderBook(Database database) {
        this.database = database;
    }

    @Override
    public void add(GivenOrder given) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO kiosk_order (id, kiosk, given_by, issued_at,
                                            expires_at, message, state, detail)
                                        VALUES (:id, :kiosk, :by, :issuedAt, :expiresAt, :message,
                                            :state, '')
                                        """)
                                .bind("id", given.order().id())
                                .bind("kiosk", given.kiosk().value())
                                .bind("by", given.givenBy())
                                .bind("issuedAt", given.order().issuedAt().toEpochMilli())
                                .bind("expiresAt", given.order().expiresAt().toEpochMilli())
                                .bind(
                                        "message",
                                        new String(
                                                MessageCodec.encode(given.order()),
                                                StandardCharsets.UTF_8))
                                .bind("state", given.state().id())
                                .execute());
    }

    @Override
    public Optional<GivenOrder> find(KioskId kiosk, String id) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM kiosk_order WHERE id = :id AND kiosk = :kiosk")
                                .bind("id", id)
                                .bind("kiosk", kiosk.value())
                                .map((row, context) -> order(row))
                                .findOne());
    }

    @Override
    public void answer(KioskId kiosk, String id, Answer answer) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE kiosk_order SET state = :state, detail = :detail,
                                            answered_at = :at
                                        WHERE id = :id AND kiosk = :kiosk
                                            AND state IN ('waiting', 'delivered')
                                        """)
                                .bind("state", answer.state().id())
                                .bind("detail", answer.detail())
                                .bind("at", answer.at().toEpochMilli())
                                .bind("id", id)
                                .bind("kiosk", kiosk.value())
                                .execute());
    }

    @Override
    public List<GivenOrder> newest(KioskId kiosk, int limit) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM kiosk_order WHERE kiosk = :kiosk
                                        ORDER BY issued_at DESC, id LIMIT :limit
                                        """)
                                .bind("kiosk", kiosk.value())
                                .bind("limit", limit)
                                .map((row, context) -> order(row))
                                .list());
    }

    @Override
    public List<GivenOrder> open(Instant now) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM kiosk_order
                                        WHERE state IN ('waiting', 'delivered')
                                            AND expires_at > :now
                                        ORDER BY issued_at, id
                                        """)
                                .bind("now", now.toEpochMilli())
                                .map((row, context) -> order(row))
                                .list());
    }

    private static GivenOrder order(ResultSet row) throws SQLException {
        return new GivenOrder(
                new KioskId(row.getString("kiosk")),
                MessageCodec.decodeOrder(row.getString("message").getBytes(StandardCharsets.UTF_8)),
                row.getString("given_by"),
                state(row.getString("state")),
                row.getString("detail"),
                Columns.instant(row, "answered_at"));
    }

    static OrderState state(String id) {
        return Arrays.stream(OrderState.values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("No state of an order: " + id));
    }
}
