package nl.gezondheidsplein.protocol;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Six digits of a public key that a person compares between the kiosk's screen and the hub's page,
 * so that the hub confirms the key that this kiosk really holds.
 *
 * @param digits six digits, leading zeros kept
 */
public record PairingCode(String digits) {
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final long CODES = 1_000_000;

    public PairingCode {
        Checks.form("pairing code", digits, SIX_DIGITS);
    }

    /** The code of a key. */
    public static PairingCode of(PublicKey key) {
        return of(key.getEncoded());
    }

    /** The code of a DER-encoded SubjectPublicKeyInfo; the kiosk and the hub come to the same. */
    public static PairingCode of(byte[] subjectPublicKeyInfo) {
        long start = ByteBuffer.wrap(Sha256.of(subjectPublicKeyInfo)).getLong();
        return new PairingCode(
                String.format(Locale.ROOT, "%06d", Long.remainderUnsigned(start, CODES)));
    }

    /** As people read it: {@code 123 456}. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }
}
