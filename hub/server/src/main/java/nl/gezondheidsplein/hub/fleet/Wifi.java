package nl.gezondheidsplein.hub.fleet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A network of a place, with the key that opens it and no other: of its password nothing is kept.
 *
 * @param key 64 hexadecimal digits
 */
public record Wifi(String name, String key) {
    /** As WPA2 makes a key of a password (IEEE 802.11, annex J). */
    private static final int ROUNDS = 4096;

    private static final int KEY_BITS = 256;

    private static final int LONGEST_NAME = 32;

    /** What the standard lets be a password: letters, digits and signs without accents. */
    private static final Pattern PASSWORD = Pattern.compile("[ -~]{8,63}");

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]+");

    /**
     * Makes the key of a network.
     *
     * @throws FleetException when no network has such a name or such a password
     */
    public static Wifi of(String name, String password) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new FleetException("De naam van een wifinetwerk heeft 1 tot 32 tekens.");
        }
        if (!PASSWORD.matcher(password).matches()) {
            throw new FleetException(
                    "Het wachtwoord van een wifinetwerk heeft 8 tot 63 tekens, zonder accenten.");
        }
        var words = new PBEKeySpec(password.toCharArray(), bytes, ROUNDS, KEY_BITS);
        try {
            return new Wifi(
                    name,
                    HexFormat.of()
                            .formatHex(
                                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                                            .generateSecret(words)
                                            .getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java makes no keys of passwords", e);
        } finally {
            words.clearPassword();
        }
    }
}
