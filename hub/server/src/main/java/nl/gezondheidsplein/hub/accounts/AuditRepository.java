package nl.gezondheidsplein.hub.accounts;

import java.util.List;

/** Keeps the audit log. */
public interface AuditRepository {

    /** Adds an entry. */
    void append(AuditEntry entry);

    /** At most {@code limit} entries, newest first, after so many newer ones. */
    List<AuditEntry> entries(int newer, int limit);
}
