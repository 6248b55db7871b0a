package nl.gezondheidsplein.hub.accounts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The fake that the contract holds to the same promises as the database. */
public final class InMemoryAuditRepository implements AuditRepository {

    // Guarded by this; newest first.
    private final Deque<AuditEntry> entries = new ArrayDeque<>();

    @Override
    public synchronized void append(AuditEntry entry) {
        entries.addFirst(entry);
    }

    @Override
    public synchronized List<AuditEntry> entries(int newer, int limit) {
        return entries.stream().skip(newer).limit(limit).toList();
    }
}
