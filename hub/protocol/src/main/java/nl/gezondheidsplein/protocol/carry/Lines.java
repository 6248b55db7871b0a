package nl.gezondheidsplein.protocol.carry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException.Why;

/**
 * A parcel as lines of text: the first says what it is, the last is the signature over all before
 * it.
 */
final class Lines {
    private final List<String> lines;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] signed(String algorithm, PrivateKey key, String... lines)
            throws GeneralSecurityException {
        byte[] text = text(List.of(lines));
        Signature signer = Signature.getInstance(algorithm);
        signer.initSign(key);
        signer.update(text);
        return (new String(text, StandardCharsets.US_ASCII) + base64(signer.sign()) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static Lines read(byte[] bytes, String first, int count) {
        List<String> lines = new String(bytes, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != count + 1 || !lines.getFirst().equals(first)) {
            throw new ParcelRefusedException(Why.NO_PARCEL, "it is no parcel of this kind");
        }
        return new Lines(lines);
    }

    String text(int line) {
        return lines.get(line);
    }

    byte[] bytes(int line) {
        try {
            return Base64.getDecoder().decode(lines.get(line));
        } catch (IllegalArgumentException e) {
            throw new ParcelRefusedException(
                    Why.DAMAGED, "line " + line + " of it cannot be read", e);
        }
    }

    KioskId kiosk(int line) {
        try {
            return new KioskId(lines.get(line));
        } catch (MalformedMessageException e) {
            throw new ParcelRefusedException(Why.DAMAGED, "it names no kiosk", e);
        }
    }

    PublicKey key(String algorithm, int line) {
        try {
            return KeyFactory.getInstance(algorithm)
                    .generatePublic(new X509EncodedKeySpec(bytes(line)));
        } catch (GeneralSecurityException e) {
            throw new ParcelRefusedException(Why.DAMAGED, "a key in it cannot be read", e);
        }
    }

    void verify(String algorithm, PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(text(lines.subList(0, lines.size() - 1)));
            if (!verifier.verify(bytes(lines.size() - 1))) {
                throw new ParcelRefusedException(Why.DAMAGED, "its signature is not valid");
            }
        } catch (GeneralSecurityException e) {
            throw new ParcelRefusedException(Why.DAMAGED, "its signature cannot be read", e);
        }
    }
}
