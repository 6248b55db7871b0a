package nl.gezondheidsplein.kiosk.host;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as it is kept: hashed with PBKDF2 and a salt of its own. A PIN is short, so who steals the
 * card can try them all; the hash keeps a glance at the file from telling it. Immutable.
 *
 * @param rounds of the function; each hash carries its own
 */
record PinHash(int rounds, String salt, String hash) {
    /** The least that the OWASP password storage cheat sheet asks of this function. */
    static final int ROUNDS = 600_000;

    private static final String FUNCTION = "PBKDF2WithHmacSHA256";
    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;

    static PinHash of(String pin, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String written = HexFormat.of().formatHex(salt);
        return new PinHash(rounds, written, hash(pin, written, rounds));
    }

    boolean matches(String pin) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hash), HexFormat.of().parseHex(hash(pin, salt, rounds)));
    }

    private static String hash(String pin, String salt, int rounds) {
        PBEKeySpec asked =
                new PBEKeySpec(pin.toCharArray(), HexFormat.of().parseHex(salt), rounds, HASH_BITS);
        try {
            return HexFormat.of()
                    .formatHex(
                            SecretKeyFactory.getInstance(FUNCTION)
                                    .generateSecret(asked)
                                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + FUNCTION, e);
        } finally {
            asked.clearPassword();
        }
    }
}
