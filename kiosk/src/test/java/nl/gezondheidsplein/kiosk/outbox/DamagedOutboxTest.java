package nl.gezondheidsplein.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be trusted never continues, nor restarts, the numbers of its kiosk. */
class DamagedOutboxTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void enrolledKioskWithRows() {
        file = folder.resolve("outbox.db");
        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            outbox.adopt("k-aaaaaaaaaa");
            OutboxScenes.seal(outbox, 3);
        }
    }

    @Test
    void setsAsideAFileThatIsNoDatabaseAndBelongsToNoKioskThen() throws IOException {
        Files.writeString(file, "not a database, but long enough to be looked at".repeat(100));

        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            assertThat(outbox.kiosk()).isEmpty();
        }
        assertThat(folder.resolve("outbox.db.unusable-1")).isNotEmptyFile();
    }

    @Test
    void setsAsideAFileWithDamagedPages() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);

        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            assertThat(outbox.kiosk()).isEmpty();
        }
        assertThat(folder.resolve("outbox.db.unusable-1")).exists();
    }

    @Test
    void doesNotRestartAtOneWhenItsNumbersAreMissing() throws SQLException {
        change("DELETE FROM number");

        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            assertThat(outbox.kiosk()).isEmpty();
        }
        assertThat(folder.resolve("outbox.db.unusable-1")).exists();
    }

    @Test
    void doesNotGoOnWithNumbersBelowRowsGivenOut() throws SQLException {
        change("UPDATE number SET next_seq = 2");

        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            assertThat(outbox.kiosk()).isEmpty();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
