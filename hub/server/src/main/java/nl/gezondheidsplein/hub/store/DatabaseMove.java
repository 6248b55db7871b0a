package nl.gezondheidsplein.hub.store;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Carries all that a SQLite database holds over into an empty PostgreSQL one: for a hub that needs
 * more than one machine. Nothing is changed in the first, and the second has all or nothing.
 *
 * <p>Nobody may write to the first meanwhile, for what comes later stays behind.
 */
public final class DatabaseMove {
    private static final String HISTORY = "flyway_schema_history";

    private final Handle source;
    private final Handle target;

    private DatabaseMove(Handle source, Handle target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Moves everything, and brings both schemas up to date for it.
     *
     * @return how many rows were carried over
     * @throws StoreException when one of the two is of the other kind, the second holds something,
     *     or a newer hub wrote into the first what this one does not know
     */
    public static long move(String sqliteUrl, String postgresqlUrl) {
        require(sqliteUrl, Dialect.SQLITE, "What is moved must be a SQLite file");
        require(postgresqlUrl, Dialect.POSTGRESQL, "It can be moved to PostgreSQL only");
        Map<String, Long> untouched = rowsOfAFreshDatabase();
        try (Database from = Database.open(sqliteUrl);
                Database to = Database.open(postgresqlUrl)) {
            return from.<Long, RuntimeException>read(
                    source ->
                            source.inTransaction(
                                    reading ->
                                            to.<Long, RuntimeException>write(
                                                    target ->
                                                            new DatabaseMove(reading, target)
                                                                    .run(untouched))));
        }
    }

    private static void require(String url, Dialect dialect, String otherwise) {
        if (Dialect.ofUrl(url) != dialect) {
            throw new StoreException(otherwise + ".");
        }
    }

    /** What migrations put in by themselves is no content. */
    private static Map<String, Long> rowsOfAFreshDatabase() {
        try (Database fresh = Database.open("jdbc:sqlite::memory:")) {
            // Only the connection that migrated sees what is in memory.
            return fresh.<Map<String, Long>, RuntimeException>write(
                    handle -> rows(handle, columnsOfSqlite(handle).keySet()));
        }
    }

    private long run(Map<String, Long> untouched) {
        Map<String, Set<String>> columns = columnsOfSqlite(source);
        if (!columns.equals(columnsOfPostgresql())) {
            throw new StoreException(
                    "A newer hub wrote into this database; move it with the newest version.");
        }
        if (!rows(target, columns.keySet()).equals(untouched)) {
            throw new StoreException(
                    "The new database is not empty; make an empty one. Nothing was changed.");
        }
        untouched.forEach(
                (table, rows) -> {
                    if (rows > 0) {
                        target.execute("DELETE FROM " + table);
                    }
                });
        long moved = 0;
        for (String table : inOrder(columns.keySet())) {
            moved += copy(table, List.copyOf(columns.get(table)));
        }
        continueNumbers();
        return moved;
    }

    /** Tables and their columns by name, without what Flyway notes for itself. */
    private static Map<String, Set<String>> columnsOfSqlite(Handle handle) {
        return pairs(
                handle,
                """
                SELECT tables.name, columns.name
                FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
                WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                """);
    }

    private Map<String, Set<String>> columnsOfPostgresql() {
        return pairs(
                target,
                """
                SELECT table_name, column_name FROM information_schema.columns
                WHERE table_schema = current_schema()
                """);
    }

    /** What a query of two columns tells: the second ones, by the first. */
    private static Map<String, Set<String>> pairs(Handle handle, String query) {
        Map<String, Set<String>> pairs = new TreeMap<>();
        handle.createQuery(query)
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(
                        pair ->
                                pairs.computeIfAbsent(pair.getKey(), _ -> new TreeSet<>())
                                        .add(pair.getValue()));
        pairs.remove(HISTORY);
        return pairs;
    }

    private static Map<String, Long> rows(Handle handle, Set<String> tables) {
        return tables.stream()
                .collect(
                        Collectors.toMap(
                                table -> table,
                                table ->
                                        handle.createQuery("SELECT count(*) FROM " + table)
                                                .mapTo(Long.class)
                                                .one()));
    }

    /** Each table after those that its rows point to; a table may point to itself. */
    private List<String> inOrder(Set<String> tables) {
        Map<String, Set<String>> pointsTo =
                pairs(
                        source,
                        """
                        SELECT tables.name, keys."table"
                        FROM sqlite_master AS tables
                        JOIN pragma_foreign_key_list(tables.name) AS keys
                        WHERE tables.type = 'table' AND keys."table" <> tables.name
                        """);
        Set<String> order = new LinkedHashSet<>();
        while (order.size() < tables.size()) {
            String next =
                    tables.stream()
                            .filter(table -> !order.contains(table))
                            .filter(
                                    table ->
                                            order.containsAll(
                                                    pointsTo.getOrDefault(table, Set.of())))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new StoreException(
                                                    "Tables point to each other in a ring."));
            order.add(next);
        }
        return List.copyOf(order);
    }

    /**
     * One COPY for a table: it keeps the numbers of rows, and looks at keys when all rows are
     * there, so that a row may point to a later one.
     */
    private long copy(String table, List<String> columns) {
        String names = String.join(", ", columns);
        String ask = "SELECT " + names + " FROM " + table;
        String bring = "COPY " + table + " (" + names + ") FROM STDIN WITH (FORMAT csv)";
        try (PGCopyOutputStream stream =
                        new PGCopyOutputStream(
                                target.getConnection().unwrap(PGConnection.class), bring);
                var found = source.getConnection().createStatement();
                ResultSet row = found.executeQuery(ask)) {
            // Not closed: that would write to the stream, which by then has ended its copy.
            var rows =
                    new CSVPrinter(
                            new OutputStreamWriter(stream, StandardCharsets.UTF_8),
                            CSVFormat.POSTGRESQL_CSV);
            while (row.next()) {
                for (int column = 1; column <= columns.size(); column++) {
                    rows.print(value(row.getObject(column)));
                }
                rows.println();
            }
            rows.flush();
            return stream.endCopy();
        } catch (SQLException | IOException e) {
            throw new StoreException(table + " could not be carried over: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : value;
    }

    /** Rows that come later are numbered after those that came along. */
    private void continueNumbers() {
        pairs(
                        target,
                        """
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = current_schema() AND is_identity = 'YES'
                        """)
                .forEach((table, columns) -> columns.forEach(column -> goOn(table, column)));
    }

    private void goOn(String table, String column) {
        target.select(
                        """
                        SELECT setval(pg_get_serial_sequence(:table, :column), next, false)
                        FROM (SELECT coalesce(max(%s), 0) + 1 AS next FROM %s) AS numbers
                        """
                                .formatted(column, table))
                .bind("table", table)
                .bind("column", column)
                .mapTo(Long.class)
                .one();
    }
}
