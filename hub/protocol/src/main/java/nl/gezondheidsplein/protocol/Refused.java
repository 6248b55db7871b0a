package nl.gezondheidsplein.protocol;

/**
 * A numbered message that the hub did not take. The number is settled; the kiosk parks the row.
 *
 * @param sha256 hash of the refused bytes, so that a kiosk parks only what it really sent
 * @param reason {@link Reason#id()}, or the id of a later version
 */
public record Refused(long seq, String sha256, String reason) {
    public Refused {
        Checks.range("seq", seq, 1, Checks.MAX_NUMBER);
        Checks.form("sha256", sha256, Checks.HASH);
        Checks.form("reason", reason, Checks.REASON);
    }
}
