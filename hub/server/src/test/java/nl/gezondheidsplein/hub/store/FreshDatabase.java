package nl.gezondheidsplein.hub.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
