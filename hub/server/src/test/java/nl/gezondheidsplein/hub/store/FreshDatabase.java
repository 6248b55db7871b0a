package nl.gezondheidsplein.hub.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gezondheidsplein.testing.RealPostgres;

/** Addresses of empty databases. */
public final class FreshDatabase {
    private FreshDatabase() {}

    /** Returns the address of a SQLite file that is not there yet. */
    public static String sqlite() {
        try {
            Path directory = Files.createTempDirectory("hub-store-");
            Path file = directory.resolve("hub.db");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return "jdbc:sqlite:" + file;
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

    /**
     * Returns the address of a database on a real PostgreSQL that holds the newest schema and
     * nothing else: the migrations run once per JVM.
     */
    public static String postgresql() {
        return RealPostgres.shared().copyOf(Migrated.ADDRESS);
    }

    private static final class Migrated {
        static final String ADDRESS = migrate();

        private static String migrate() {
            String address = RealPostgres.shared().freshDatabase();
            Database.open(address).close();
            return address;
        }
    }
}
