package nl.gezondheidsplein.kiosk.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection with its statements prepared once. To be used on the outbox thread only. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Reads one value or object from the current row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Statements that may fail as databases fail. */
    @FunctionalInterface
    interface Statements<T> {
        T run() throws SQLException;
    }

    /** Runs statements whose failure is that of the outbox. */
    static <T> T tried(Statements<T> statements) {
        try {
            return statements.run();
        } catch (SQLException e) {
            throw new OutboxUnusableException("outbox failed: " + e.getMessage(), e);
        }
    }

    <T> List<T> rows(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
        try (ResultSet result = bound(sql, arguments).executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    <T> T row(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
        List<T> rows = rows(sql, reader, arguments);
        if (rows.size() != 1) {
            throw new OutboxUnusableException("outbox lacks a row it must have: " + sql);
        }
        return rows.getFirst();
    }

    int change(String sql, Object... arguments) throws SQLException {
        return bound(sql, arguments).executeUpdate();
    }

    private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /**
     * Moves all pages into the main file and cuts the write-ahead log to nothing, so that no older
     * page with former counts stays behind in it.
     */
    void emptyLog() throws SQLException {
        connection.setAutoCommit(true);
        try {
            int busy = row("PRAGMA wal_checkpoint(TRUNCATE)", result -> result.getInt(1));
            if (busy != 0) {
                throw new OutboxUnusableException(
                        "another program reads the outbox; its log cannot be emptied");
            }
        } finally {
            connection.setAutoCommit(false);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
