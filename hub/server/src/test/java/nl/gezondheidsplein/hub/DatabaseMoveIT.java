package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DatabaseMove;
import nl.gezondheidsplein.hub.store.FreshDatabase;
import nl.gezondheidsplein.hub.store.StoreException;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.testing.RealPostgres;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** A hub that grows takes all that it knows along to PostgreSQL. */
final class DatabaseMoveIT {
    private final String target = RealPostgres.shared().freshDatabase();

    @Test
    void everyRowOfEveryTableComesAlong() throws IOException {
        String source;
        try (HubUnderTest hub = HubUnderTest.ofItsOwnLedger()) {
            var _ = new WorkedHub(hub);
            KioskId kiosk = hub.kiosk("Oud").kiosk();
            hub.inDatabase(handle -> putOddities(handle, kiosk));
            source = hub.databaseUrl;
        }

        long moved = DatabaseMove.move(source, target);

        Map<String, List<String>> before = contents(source);
        assertThat(contents(target)).isEqualTo(before);
        assertThat(moved).isEqualTo(before.values().stream().mapToLong(List::size).sum());
        // Its number comes after those that came along, or is refused.
        write(
                target,
                "INSERT INTO audit_entry (at, who, action, subject) VALUES (1, 'a', 'b', 'c')");
    }

    /** What is easily spoilt on the way: bytes, nothing, words that look like CSV, later rows. */
    private static void putOddities(Handle handle, KioskId kiosk) {
        byte[] bytes = new byte[256];
        IntStream.range(0, bytes.length).forEach(index -> bytes[index] = (byte) index);
        handle.execute(
                "INSERT INTO quarantine (kiosk, seq, sha256, reason, payload, arrived_at)"
                        + " VALUES (?, NULL, '', ?, ?, ?)",
                kiosk.value(),
                "met \"komma\", een\r\nregel, \\N en \\x00, ünïcödé 🌱",
                bytes,
                Long.MAX_VALUE);
        handle.execute(
                "INSERT INTO held_window VALUES (?, ?, ?)",
                kiosk.value(),
                Long.MIN_VALUE,
                new byte[0]);
        handle.execute(
                "UPDATE kiosk SET replaced_by = (SELECT max(id) FROM kiosk) WHERE id <>"
                        + " (SELECT max(id) FROM kiosk)");
    }

    @Test
    void whatIsThereIsNeverMixedWithWhatComes() {
        try (Database database = Database.open(target)) {
            ConsoleLog.record(database, "account-created", "somebody");
        }
        Map<String, List<String>> before = contents(target);

        assertThatThrownBy(() -> DatabaseMove.move(FreshDatabase.sqlite(), target))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not empty");

        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void aMoveThatFailsLeavesNothingAndCanBeGivenAgain() {
        String source = FreshDatabase.sqlite();
        write(source, "INSERT INTO theme VALUES ('tuin', 'a' || char(0), 'p', 0)");
        write(source, "INSERT INTO account (name, password_hash, roles) VALUES ('a', 'b', 'c')");

        assertThatThrownBy(() -> DatabaseMove.move(source, target))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("theme could not be carried over");

        write(source, "UPDATE theme SET names = '{}'");
        DatabaseMove.move(source, target);
        assertThat(contents(target)).isEqualTo(contents(source));
    }

    @Test
    void whatANewerHubWroteIsNotLeftBehind() {
        assertThatThrownBy(() -> DatabaseMove.move(FreshDatabase.sqliteOfANewerHub(), target))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newest version");
    }

    @Test
    void onlyFromSqliteToPostgresql() {
        assertThatThrownBy(() -> DatabaseMove.move(target, target))
                .hasMessageContaining("must be a SQLite file");
        assertThatThrownBy(() -> DatabaseMove.move(FreshDatabase.sqlite(), FreshDatabase.sqlite()))
                .hasMessageContaining("to PostgreSQL only");
    }

    private static void write(String url, String statement) {
        try (Database database = Database.open(url)) {
            database.change(handle -> handle.execute(statement));
        }
    }

    /** All rows of all tables, as words, in no order. */
    private static Map<String, List<String>> contents(String url) {
        String tables =
                url.startsWith("jdbc:sqlite:")
                        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                                + " AND name <> 'sqlite_sequence'"
                        : "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = current_schema()";
        try (Database database = Database.open(url)) {
            return database.<Map<String, List<String>>, RuntimeException>read(
                    handle ->
                            handle.createQuery(tables).mapTo(String.class).list().stream()
                                    .filter(table -> !table.equals("flyway_schema_history"))
                                    .collect(
                                            Collectors.toMap(
                                                    table -> table,
                                                    table ->
                                                            handle
                                                                    .createQuery(
                                                                            "SELECT * FROM "
                                                                                    + table)
                                                                    .mapToMap()
                                                                    .stream()
                                                                    .map(DatabaseMoveIT::words)
                                                                    .sorted()
                                                                    .toList(),
                                                    (one, _) -> one,
                                                    TreeMap::new)));
        }
    }

    private static String words(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(
                        column ->
                                column.getKey()
                                        + "="
                                        + (column.getValue() instanceof byte[] bytes
                                                ? Arrays.toString(bytes)
                                                : column.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
