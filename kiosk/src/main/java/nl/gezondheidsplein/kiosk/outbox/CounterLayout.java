package nl.gezondheidsplein.kiosk.outbox;

import java.sql.SQLException;
import java.util.List;

/**
 * Where counters lie within a page tells in which order they were first counted: SQLite puts a new
 * or longer cell wherever there is room. So after every change the few dozen rows are taken out and
 * put back in the order of their keys, and the file looks the same whoever came first.
 */
final class CounterLayout {
    private final Sql sql;
    private long changesSeen;

    CounterLayout(Sql sql) {
        this.sql = sql;
    }

    /** Rewrites the tables if anything was written since the last time; cheap when not. */
    void makeCanonical() throws SQLException {
        if (changes() == changesSeen) {
            return;
        }
        List<Object[]> counters =
                rows(
                        """
                        SELECT question_set, covenant, kind, item, answer, count FROM counter
                        ORDER BY question_set, covenant, kind, item, answer
                        """,
                        6);
        List<Object[]> buckets =
                rows(
                        """
                        SELECT question_set, covenant, kind, span, clock, first_span, n FROM bucket
                        ORDER BY question_set, covenant, kind
                        """,
                        7);
        List<Object[]> voices =
                rows(
                        "SELECT * FROM voice"
                                + " ORDER BY kind, covenant, language, text, withdrawal",
                        6);
        List<Object[]> events = rows("SELECT * FROM event ORDER BY id", 5);
        sql.change("DELETE FROM event");
        sql.change("DELETE FROM voice");
        sql.change("DELETE FROM counter");
        sql.change("DELETE FROM bucket");
        for (Object[] bucket : buckets) {
            sql.change("INSERT INTO bucket VALUES (?, ?, ?, ?, ?, ?, ?)", bucket);
        }
        for (Object[] counter : counters) {
            sql.change("INSERT INTO counter VALUES (?, ?, ?, ?, ?, ?)", counter);
        }
        for (Object[] voice : voices) {
            sql.change("INSERT INTO voice VALUES (?, ?, ?, ?, ?, ?)", voice);
        }
        for (Object[] event : events) {
            sql.change("INSERT INTO event VALUES (?, ?, ?, ?, ?)", event);
        }
        changesSeen = changes();
    }

    private List<Object[]> rows(String query, int columns) throws SQLException {
        return sql.rows(
                query,
                row -> {
                    Object[] values = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                });
    }

    private long changes() throws SQLException {
        return sql.row("SELECT total_changes()", row -> row.getLong(1));
    }
}
