package nl.gezondheidsplein.hub.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.testing.RealPostgres;

/**
 * Addresses of databases that hold the newest schema and nothing else. The migrations run once per
 * JVM and kind of database.
 */
public final class FreshDatabase {
    private FreshDatabase() {}

    /** Returns the address of a SQLite file. */
    public static String sqlite() {
        Path file = directory().resolve("hub.db");
        try {
            Files.copy(MigratedSqlite.FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return address(file);
    }

    /** Returns the address of a SQLite file that is not there yet. */
    static String emptySqlite() {
        return address(directory().resolve("empty.db"));
    }

    /**
     * Returns the address of a SQLite file as a newer hub would leave it: with a migration that
     * this one does not know, which gave it one more table, and every table one more column.
     */
    public static String sqliteOfANewerHub() {
        String address = sqlite();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.executeUpdate(
                        "ALTER TABLE " + table + " ADD COLUMN later TEXT NOT NULL DEFAULT 'x'");
            }
            statement.executeUpdate("CREATE TABLE later (words TEXT NOT NULL)");
            statement.executeUpdate(
                    """
                    INSERT INTO flyway_schema_history (installed_rank, version, description, type,
                        script, checksum, installed_by, execution_time, success)
                    SELECT max(installed_rank) + 1, '999', 'later', 'SQL', 'V999__later.sql', 1,
                        '', 1, 1
                    FROM flyway_schema_history
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        """
                        SELECT name FROM sqlite_schema
                        WHERE type = 'table' AND name NOT LIKE 'flyway%'
                            AND name NOT LIKE 'sqlite%'
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Returns the address of a database on a real PostgreSQL. */
    public static String postgresql() {
        return RealPostgres.shared().copyOf(MigratedPostgres.ADDRESS);
    }

    private static String address(Path sqlite) {
        return "jdbc:sqlite:" + sqlite;
    }

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("hub-store-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MigratedSqlite {
        static final Path FILE = migrate();

        private static Path migrate() {
            Path file = directory().resolve("migrated.db");
            // Closing the last connection leaves no write-ahead log behind: the file is all.
            Database.open(address(file)).close();
            return file;
        }
    }

    private static final class MigratedPostgres {
        static final String ADDRESS = migrate();

        private static String migrate() {
            String address = RealPostgres.shared().freshDatabase();
            Database.open(address).close();
            return address;
        }
    }
}
