package nl.gezondheidsplein.kiosk.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as a newer kiosk would leave it: one more table, and in every table one more column, which
 * is what a migration may do.
 */
final class NewerForm {
    private static final int NUMBER = 99;

    private NewerForm() {}

    static void make(Path file) {
        SqliteOutbox.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.executeUpdate(
                        "ALTER TABLE " + table + " ADD COLUMN later TEXT NOT NULL DEFAULT 'x'");
            }
            statement.executeUpdate("CREATE TABLE later (words TEXT NOT NULL)");
            statement.executeUpdate("PRAGMA user_version = " + NUMBER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
