package nl.gezondheidsplein.hub.pki;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;

/**
 * The P-256 key that opens what kiosks send on a stick. Made with the other keys, and kept: a stick
 * may be under way for months.
 */
public final class StickKey {
    private StickKey() {}

    /** Reads the key; makes it where there is none yet. */
    public static KeyPair open(PkiFiles files, Clock clock, SecureRandom random) {
        Path file = files.stickKey();
        Path half = PackKeys.publicFile(file);
        if (!Files.exists(file)) {
            KeyPair keys = new CertificateFactory(clock, random).newKeyPair();
            KeyFiles.writePublic(half, PackKeys.encoded(keys.getPublic()) + "\n");
            KeyFiles.writeSecret(
                    file, Pem.ofPrivateKey(keys.getPrivate()).getBytes(StandardCharsets.US_ASCII));
        }
        return new KeyPair(
                publicKey(KeyFiles.read(half).strip()), Pem.privateKey(KeyFiles.read(file), "EC"));
    }

    private static PublicKey publicKey(String base64) {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new PkiException("The key of sticks could not be read", e);
        }
    }
}
