package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.AuditRepository;

/** The audit log in the database. */
public final class JdbcAuditRepository implements AuditRepository {
    private final Database database;

    public JdbcAuditRepository(Database database) {
        this.database = database;
    }

    @Override
    public void append(AuditEntry entry) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO audit_entry (at, who, action, subject)
                                        VALUES (:at, :who, :action, :subject)
                                        """)
                                .bind("at", entry.at().toEpochMilli())
                                .bind("who", entry.who())
                                .bind("action", entry.action())
                                .bind("subject", entry.subject())
                                .execute());
    }

    @Override
    public List<AuditEntry> entries(int newer, int limit) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT at, who, action, subject FROM audit_entry
                                        ORDER BY number DESC LIMIT :limit OFFSET :newer
                                        """)
                                .bind("limit", limit)
                                .bind("newer", newer)
                                .map(
                                        (row, context) ->
                                                new AuditEntry(
                                                        Instant.ofEpochMilli(row.getLong("at")),
                                                        row.getString("who"),
                                                        row.getString("action"),
                                                        row.getString("subject")))
                                .list());
    }
}
