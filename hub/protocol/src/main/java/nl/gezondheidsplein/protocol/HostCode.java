package nl.gezondheidsplein.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Eight digits with which a host sets the PIN of a kiosk. The kiosk and the hub derive them from
 * the kiosk's public key, which nobody else is shown; the hub shows them to stewards alone, and the
 * kiosk never shows them. A renewed key has another code.
 *
 * @param digits eight digits, leading zeros kept
 */
public record HostCode(String digits) {
    /** How many digits there are. */
    public static final int LENGTH = 8;

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");
    private static final long CODES = 100_000_000;
    private static final String PURPOSE = "gezondheidsplein host code 1 ";

    public HostCode {
        Checks.form("host code", digits, EIGHT_DIGITS);
    }

    /** The code of a key. */
    public static HostCode of(PublicKey key) {
        return ofKeyHash(Sha256.hex(key.getEncoded()));
    }

    /** The code of a key by the SHA-256 of its DER-encoded SubjectPublicKeyInfo, lower-case hex. */
    public static HostCode ofKeyHash(String sha256) {
        byte[] said = (PURPOSE + sha256).getBytes(StandardCharsets.US_ASCII);
        long start = ByteBuffer.wrap(Sha256.of(said)).getLong();
        return new HostCode(
                String.format(Locale.ROOT, "%08d", Long.remainderUnsigned(start, CODES)));
    }

    /** As people read it: {@code 1234 5678}. */
    public String grouped() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }
}
