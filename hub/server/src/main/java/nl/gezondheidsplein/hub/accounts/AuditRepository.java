package nl.gezondheidsplein.hub.accounts;

import java.util.List;

/** Keeps the audit log. */
public interface AuditRepository {

    /** Adds an entry. */
    void append(AuditEntry entry);

    /** The newest entries, newest first. */
    List<AuditEntry> newest(int limit);
}
