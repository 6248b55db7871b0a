package nl.gezondheidsplein.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Kind;
import org.junit.jupiter.api.Test;

/** A kiosk that went back to the version before counts on in the file that the newer one left. */
final class CounterStoreOfANewerKioskTest extends CounterStoreTest {
    @Override
    void prepare(Path file) {
        NewerForm.make(file);
    }

    @Test
    void losesNothingThatOnlyTheNewerOneKnows() throws SQLException {
        Path file = folder.resolve("left.db");
        NewerForm.make(file);
        count(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE bucket SET later = 'kept'");
            statement.executeUpdate("UPDATE counter SET later = 'kept'");
        }
        count(file);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "SELECT later FROM bucket")).isEqualTo("kept");
            assertThat(text(statement, "SELECT later || count FROM counter")).isEqualTo("kept2");
            assertThat(text(statement, "PRAGMA user_version")).isEqualTo("99");
        }
    }

    private static void count(Path file) {
        BucketKey quick = new BucketKey("quick-1", "2026-1", Kind.QUICK);
        try (SqliteOutbox store = SqliteOutbox.open(file)) {
            store.inOneTransaction(
                    book -> {
                        book.put(new OpenBucket(quick, 1, true, 1, 1));
                        book.add(quick, new CounterKey("q0", "3"), 1);
                        return Optional.empty();
                    });
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        return statement.executeQuery(query).getString(1);
    }
}
