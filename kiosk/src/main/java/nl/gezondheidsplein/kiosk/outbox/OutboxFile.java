package nl.gezondheidsplein.kiosk.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Opens the file with the promises that privacy and power cuts ask for. */
final class OutboxFile {
    private static final System.Logger LOG = System.getLogger(OutboxFile.class.getName());

    private OutboxFile() {}

    /**
     * Opens or makes the file. A file that cannot be trusted any more is set aside under another
     * name and a new one is made that belongs to no kiosk: its numbers can't continue the old ones.
     */
    static Sql open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return usable(file);
        } catch (SQLException e) {
            if (!isDamage(e)) {
                throw new OutboxUnusableException(
                        "outbox cannot be opened now: " + e.getMessage(), e);
            }
            Path aside = setAside(file);
            LOG.log(
                    System.Logger.Level.ERROR,
                    "outbox is damaged ({0}), set aside as {1}; this kiosk must enrol anew",
                    e.getMessage(),
                    aside.getFileName());
            try {
                return usable(file);
            } catch (SQLException again) {
                throw new OutboxUnusableException("outbox cannot be made in " + file, again);
            }
        } catch (IOException e) {
            throw new OutboxUnusableException("outbox cannot be made in " + file, e);
        }
    }

    /** Full cards and busy files pass; only these mean that what was written is gone. */
    private static boolean isDamage(SQLException e) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_CORRUPT.code
                || e.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private static SQLException damage(String what) {
        return new SQLException(what, "", SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    private static Sql usable(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, pragmas());
        try {
            connection.setAutoCommit(false);
            Migrations.apply(connection);
            check(connection);
            return new Sql(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties pragmas() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        return config.toProperties();
    }

    /** Sound pages, one identity, and numbers that lie above every row given out. */
    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String pages = statement.executeQuery("PRAGMA quick_check(1)").getString(1);
            if (!"ok".equals(pages)) {
                throw damage("pages are damaged: " + pages);
            }
            boolean sound =
                    statement
                            .executeQuery(
                                    """
                                    SELECT count(*) = 1 AND min(number.next_seq) >
                                        (SELECT coalesce(max(seq), 0) FROM outbox
                                         WHERE outbox.kiosk = identity.kiosk)
                                    FROM identity JOIN number ON number.kiosk = identity.kiosk
                                    """)
                            .getBoolean(1);
            if (!sound) {
                throw damage("numbers are missing or lie below rows given out");
            }
        }
        connection.commit();
    }

    private static Path setAside(Path file) {
        try {
            int n = 1;
            Path aside;
            do {
                aside = file.resolveSibling(file.getFileName() + ".unusable-" + n++);
            } while (Files.exists(aside));
            Files.move(file, aside);
            for (String suffix : new String[] {"-wal", "-shm"}) {
                Path part = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(part)) {
                    Files.move(part, aside.resolveSibling(aside.getFileName() + suffix));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new UncheckedIOException("damaged outbox cannot be set aside", e);
        }
    }
}
