package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;

/**
 * One action of a person or program.
 *
 * @param who account name, {@code token:<id>} or {@code console}
 * @param action a short id, such as {@code kiosk-confirmed}
 * @param subject what it was done to
 */
public record AuditEntry(Instant at, String who, String action, String subject) {}
