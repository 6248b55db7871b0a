package nl.gezondheidsplein.provisioning.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * Reads, while all processes are down, where everything is that somebody was thanked for: in the
 * hub's book, in an outbox or in an open counter.
 */
final class Books {

    /** What a resident is thanked for; not the use of a kiosk, nor a wish. */
    private static final String THANKED =
            "('quick', 'check', 'vote', 'believer', 'give', 'ripple', 'change')";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Books() {}

    /**
     * Where counted contributions are.
     *
     * @param hub in windows that the hub has stored
     * @param outboxes in sealed windows that the hub has not
     * @param open in counters that are not sealed yet
     */
    record Balance(long hub, long outboxes, long open) {
        long total() {
            return hub + outboxes + open;
        }
    }

    static Balance balance(Path hubDatabase, List<Path> kiosks) {
        return balance(address(hubDatabase), kiosks);
    }

    /** The same of a hub's database anywhere, by its JDBC address. */
    static Balance balance(String hubDatabase, List<Path> kiosks) {
        long outboxes = 0;
        long open = 0;
        try (Connection hub = DriverManager.getConnection(hubDatabase)) {
            for (Path kiosk : kiosks) {
                try (Connection own = open(outbox(kiosk))) {
                    outboxes += notAtTheHub(own, hub);
                    open +=
                            number(
                                    own,
                                    "SELECT coalesce(sum(n), 0) FROM bucket WHERE "
                                            + "lower(kind) IN "
                                            + THANKED);
                }
            }
            return new Balance(
                    number(
                            hub,
                            "SELECT coalesce(sum(n), 0) FROM sealed_window WHERE kind IN "
                                    + THANKED),
                    outboxes,
                    open);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many windows the hub has stored. */
    static long stored(Path hubDatabase) {
        return hubNumber(address(hubDatabase), "SELECT count(*) FROM sealed_window");
    }

    /** How many answers stand in the hub's sums of one histogram, before their release. */
    static long summed(Path hubDatabase, String histogram) {
        return summed(address(hubDatabase), histogram);
    }

    static long summed(String hubDatabase, String histogram) {
        return hubNumber(
                hubDatabase,
                "SELECT coalesce(sum(n), 0) FROM open_contribution WHERE histogram = '"
                        + histogram
                        + "'");
    }

    /** How many messages the hub has refused or put aside; a campaign sends none that it should. */
    static long refused(Path hubDatabase) {
        return refused(address(hubDatabase));
    }

    static long refused(String hubDatabase) {
        return hubNumber(
                hubDatabase,
                "SELECT (SELECT count(*) FROM refusal) + (SELECT count(*) FROM quarantine)");
    }

    /** How many windows the kiosks have sealed so far. */
    static long sealed(List<Path> kiosks) {
        long sealed = 0;
        for (Path kiosk : kiosks) {
            try (Connection own = open(outbox(kiosk))) {
                sealed += number(own, "SELECT count(*) FROM outbox");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return sealed;
    }

    /** Each window that a kiosk still keeps: who sealed it, its number and its hash. */
    static List<Window> windows(List<Path> kiosks) {
        List<Window> windows = new ArrayList<>();
        for (Path kiosk : kiosks) {
            try (Connection own = open(outbox(kiosk));
                    Statement statement = own.createStatement();
                    ResultSet rows =
                            statement.executeQuery("SELECT kiosk, seq, payload FROM outbox")) {
                while (rows.next()) {
                    windows.add(
                            new Window(
                                    rows.getString(1),
                                    rows.getLong(2),
                                    Sha256.hex(rows.getBytes(3))));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return windows;
    }

    /** What a kiosk once sent, as it was sent. */
    static byte[] anyPayload(Path kiosk) {
        try (Connection own = open(outbox(kiosk));
                Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("SELECT payload FROM outbox LIMIT 1")) {
            row.next();
            return row.getBytes(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each window that a hub has stored. */
    static List<Window> windows(String hubDatabase) {
        List<Window> windows = new ArrayList<>();
        try (Connection hub = DriverManager.getConnection(hubDatabase);
                Statement statement = hub.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT kiosk, seq, sha256 FROM sealed_window")) {
            while (rows.next()) {
                windows.add(new Window(rows.getString(1), rows.getLong(2), rows.getString(3)));
            }
            return windows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What makes a window that window and no other. */
    record Window(String kiosk, long seq, String sha256) {}

    /** A copy of the hub's running database, as a nightly backup would make it. */
    static void backUp(Path hubDatabase, Path copy) {
        try (Connection hub = open(hubDatabase);
                Statement statement = hub.createStatement()) {
            Files.deleteIfExists(copy);
            statement.execute("VACUUM INTO '" + copy + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a kiosk that never met a hub has kept, after a look at every page of its file. */
    static long kept(Path kiosk) {
        try (Connection own = open(outbox(kiosk));
                Statement statement = own.createStatement()) {
            String pages = statement.executeQuery("PRAGMA integrity_check").getString(1);
            if (!"ok".equals(pages)) {
                throw new IllegalStateException("pages are damaged: " + pages);
            }
            long kept =
                    number(
                            own,
                            "SELECT coalesce(sum(n), 0) FROM bucket WHERE lower(kind) IN "
                                    + THANKED);
            try (ResultSet rows = statement.executeQuery("SELECT payload FROM outbox")) {
                while (rows.next()) {
                    kept += thanked(rows.getBytes(1));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path outbox(Path kiosk) {
        return kiosk.resolve("data/outbox.db");
    }

    private static long notAtTheHub(Connection own, Connection hub) throws SQLException {
        long thanked = 0;
        try (Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery("SELECT kiosk, seq, payload FROM outbox");
                PreparedStatement stored =
                        hub.prepareStatement(
                                "SELECT 1 FROM sealed_window WHERE kiosk = ? AND seq = ?")) {
            while (rows.next()) {
                stored.setString(1, rows.getString(1));
                stored.setLong(2, rows.getLong(2));
                try (ResultSet found = stored.executeQuery()) {
                    if (!found.next()) {
                        thanked += thanked(rows.getBytes(3));
                    }
                }
            }
        }
        return thanked;
    }

    private static long thanked(byte[] payload) {
        try {
            JsonNode window = JSON.readTree(payload);
            return THANKED.contains("'" + window.path("kind").asText() + "'")
                    ? window.path("n").asLong()
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer of a hub's database to a question for one number. */
    static long hubNumber(String hubDatabase, String query) {
        try (Connection hub = DriverManager.getConnection(hubDatabase)) {
            return number(hub, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection(address(file));
    }

    private static String address(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException("No database at " + file);
        }
        return "jdbc:sqlite:" + file;
    }
}
