package nl.gezondheidsplein.kiosk.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings the file to the newest form, forward only; {@code PRAGMA user_version} holds how many
 * files were applied. A file that a newer kiosk wrote is used as it is: forms only add, so that a
 * kiosk can go back. A library for this costs a kiosk more start time than these lines.
 */
final class Migrations {
    private static final List<String> FILES =
            List.of(
                    "V001__counters_outbox_numbers.sql",
                    "V002__ideas.sql",
                    "V003__events.sql",
                    "V004__stories.sql");

    private Migrations() {}

    static void apply(Connection connection) throws SQLException {
        for (int next = version(connection); next < FILES.size(); next++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(text(FILES.get(next)));
                statement.executeUpdate("PRAGMA user_version = " + (next + 1));
            }
            connection.commit();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static String text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("migration " + file + " is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
