package nl.gezondheidsplein.hub.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Writes down what people and programs did to the hub, never what residents did. */
public final class AuditLog {

    /** How long entries stay, the twelve months of the privacy rules. */
    static final Duration KEPT = Duration.ofDays(365);

    private final AuditRepository entries;
    private final InstantSource clock;

    /** A log that stamps its entries with this clock. */
    public AuditLog(AuditRepository entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Adds an entry, and lets those go that are older than twelve months. */
    public void record(String who, String action, String subject) {
        var now = clock.instant();
        entries.removeBefore(now.minus(KEPT));
        entries.append(new AuditEntry(now, who, action, subject));
    }

    /** The newest entries, newest first. */
    public List<AuditEntry> newest(int limit) {
        return entries.newest(limit);
    }
}
