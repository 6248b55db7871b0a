package nl.gezondheidsplein.kiosk.outbox;

import java.util.List;
import java.util.Optional;

/** Events within one transaction of the SQLite file. */
final class SqliteEventShelf implements EventShelf {
    private final Sql sql;

    SqliteEventShelf(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<KeptEvent> events() {
        return Sql.tried(
                () ->
                        sql.rows(
                                "SELECT id, is_on, desk, total, is_closed FROM event ORDER BY id",
                                row ->
                                        new KeptEvent(
                                                row.getString(1),
                                                row.getBoolean(2),
                                                row.getString(3),
                                                row.getInt(4),
                                                row.getBoolean(5))));
    }

    @Override
    public void put(KeptEvent event) {
        change(
                """
                INSERT INTO event (id, is_on, desk, total, is_closed)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET is_on = excluded.is_on, desk = excluded.desk,
                    total = excluded.total, is_closed = excluded.is_closed
                """,
                event.id(),
                event.isOn() ? 1 : 0,
                event.desk(),
                event.total(),
                event.isClosed() ? 1 : 0);
    }

    @Override
    public void describe(String event, String sheet) {
        change(
                """
                INSERT INTO event_sheet (id, sheet) VALUES (?, ?)
                ON CONFLICT DO UPDATE SET sheet = excluded.sheet
                """,
                event,
                sheet);
    }

    @Override
    public Optional<String> description(String event) {
        return Sql.tried(
                        () ->
                                sql.rows(
                                        "SELECT sheet FROM event_sheet WHERE id = ?",
                                        row -> row.getString(1),
                                        event))
                .stream()
                .findFirst();
    }

    @Override
    public void forget(String event) {
        change("DELETE FROM event_sheet WHERE id = ?", event);
        change("DELETE FROM event WHERE id = ?", event);
    }

    private void change(String statement, Object... arguments) {
        Sql.tried(() -> sql.change(statement, arguments));
    }
}
