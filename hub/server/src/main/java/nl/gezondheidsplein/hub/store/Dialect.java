package nl.gezondheidsplein.hub.store;

import java.util.Map;

/** What differs between the two databases; all other SQL is the same text for both. */
public enum Dialect {
    SQLITE("", ""),
    POSTGRESQL(" FOR SHARE", " FOR UPDATE");

    private final String forShare;
    private final String forUpdate;

    Dialect(String forShare, String forUpdate) {
        this.forShare = forShare;
        this.forUpdate = forUpdate;
    }

    /** Returns the dialect that a JDBC address asks for. */
    public static Dialect ofUrl(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new StoreException(
                "The database address must start with jdbc:sqlite: or jdbc:postgresql:");
    }

    /** Returns what the placeholders of the migrations stand for. */
    Map<String, String> migrationPlaceholders() {
        return switch (this) {
            case SQLITE ->
                    Map.of(
                            "long", "INTEGER",
                            "bytes", "BLOB",
                            "identity", "INTEGER PRIMARY KEY AUTOINCREMENT",
                            "strict", "STRICT",
                            "unordered", "STRICT, WITHOUT ROWID",
                            "end_of_event", "json_extract(sheet, '$.events[0].end')");
            case POSTGRESQL ->
                    Map.of(
                            "long", "BIGINT",
                            "bytes", "BYTEA",
                            "identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                            "strict", "",
                            "unordered", "",
                            "end_of_event", "(sheet::jsonb #>> '{events,0,end}')");
        };
    }

    /**
     * Returns the end of a SELECT whose rows must stay as they are until the transaction ends.
     * SQLite has one writer at a time and needs none.
     */
    public String forShare() {
        return forShare;
    }

    /** Returns the end of a SELECT whose rows nobody else may read for writing meanwhile. */
    public String forUpdate() {
        return forUpdate;
    }
}
