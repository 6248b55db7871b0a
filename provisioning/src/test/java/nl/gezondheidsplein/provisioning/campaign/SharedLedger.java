package nl.gezondheidsplein.provisioning.campaign;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one database of several hubs, with a column of the test's own: which hub stored a window. The
 * hubs' own statements name their columns and never see it.
 *
 * @param address of PostgreSQL, without the name of a hub
 */
record SharedLedger(String address) {

    /** Begins to note who stores what; once, after the first hub has made its tables. */
    void tellHubsApart() {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "ALTER TABLE sealed_window ADD COLUMN stored_by text"
                            + " DEFAULT current_setting('application_name')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long storedBy(String hub) {
        return Books.hubNumber(
                address, "SELECT count(*) FROM sealed_window WHERE stored_by = '" + hub + "'");
    }

    /** How many windows the kiosks have numbered, by the highest number of each. */
    long numbered() {
        return Books.hubNumber(
                address,
                "SELECT coalesce(sum(highest), 0) FROM"
                        + " (SELECT max(seq) AS highest FROM sealed_window GROUP BY kiosk) AS of_each");
    }

    /** How many quick checks stand in the stored windows. */
    long quickChecks() {
        return Books.hubNumber(
                address, "SELECT coalesce(sum(n), 0) FROM sealed_window WHERE kind = 'quick'");
    }
}
