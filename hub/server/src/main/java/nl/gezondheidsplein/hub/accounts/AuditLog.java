package nl.gezondheidsplein.hub.accounts;

import java.time.InstantSource;
import java.util.List;

/** Writes down what people and programs did to the hub, never what residents did. */
public final class AuditLog {

    private final AuditRepository entries;
    private final InstantSource clock;

    /** A log that stamps its entries with this clock. */
    public AuditLog(AuditRepository entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Adds an entry. */
    public void record(String who, String action, String subject) {
        entries.append(new AuditEntry(clock.instant(), who, action, subject));
    }

    /** The newest entries, newest first. */
    public List<AuditEntry> newest(int limit) {
        return entries(0, limit);
    }

    /** At most {@code limit} entries, newest first, after so many newer ones. */
    public List<AuditEntry> entries(int newer, int limit) {
        return entries.entries(newer, limit);
    }
}
