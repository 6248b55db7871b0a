package nl.gezondheidsplein.kiosk.outbox;

import java.sql.SQLException;
import java.util.Collections;
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
        List<Object[]> buckets = rows("SELECT * FROM bucket ORDER BY question_set, covenant, kind");
        List<Object[]> counters =
                rows("SELECT * FROM counter ORDER BY question_set, covenant, kind, item, answer");
        List<Object[]> voices =
                rows("SELECT * FROM voice ORDER BY kind, covenant, language, text, withdrawal");
        List<Object[]> events = rows("SELECT * FROM event ORDER BY id");
        sql.change("DELETE FROM event");
        sql.change("DELETE FROM voice");
        sql.change("DELETE FROM counter");
        sql.change("DELETE FROM bucket");
        putBack("bucket", buckets);
        putBack("counter", counters);
        putBack("voice", voices);
        putBack("event", events);
        changesSeen = changes();
    }

    /** All columns there are: a newer kiosk may have given the file more than this one knows. */
    private List<Object[]> rows(String query) throws SQLException {
        return sql.rows(
                query,
                row -> {
                    Object[] values = new Object[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                });
    }

    private void putBack(String table, List<Object[]> rows) throws SQLException {
        for (Object[] row : rows) {
            String values = String.join(", ", Collections.nCopies(row.length, "?"));
            sql.change("INSERT INTO " + table + " VALUES (" + values + ")", row);
        }
    }

    private long changes() throws SQLException {
        return sql.row("SELECT total_changes()", row -> row.getLong(1));
    }
}
