package nl.gezondheidsplein.protocol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Names the content pack of one kiosk and proves with Ed25519 that the hub made it. The blob it
 * names is a {@link PackIndex}.
 *
 * @param kiosk whom it is for; a manifest of another kiosk is no manifest
 * @param version label that ends in a growing number
 * @param sha256 of the index
 * @param size of the index in bytes
 * @param path where the hub serves it
 * @param keyId which of the pack keys signed
 * @param signature Base64 of the Ed25519 signature over {@link #signedBytes()}
 */
public record PackManifest(
        String kiosk,
        String version,
        String sha256,
        long size,
        String path,
        String keyId,
        String signature) {
    /** The largest index or file of a pack, in bytes. */
    public static final long MAX_SIZE = 64L * 1024 * 1024;

    static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{86}==");

    public PackManifest {
        Checks.form("kiosk", kiosk, Checks.KIOSK);
        Checks.form("version", version, PackIndex.VERSION);
        Checks.form("sha256", sha256, Checks.HASH);
        Checks.range("size", size, 1, MAX_SIZE);
        Checks.form("path", path, PackFile.ADDRESS);
        if (!path.equals(PackFile.address(sha256))) {
            throw Checks.refuse(Reason.WRONG_FORM, "path does not name the sha256");
        }
        Checks.form("keyId", keyId, Checks.LABEL);
        Checks.form("signature", signature, SIGNATURE);
    }

    /**
     * Signs the index of a pack for one kiosk.
     *
     * @throws GeneralSecurityException when the key is no Ed25519 key
     */
    public static PackManifest sign(
            KioskId kiosk, String version, byte[] index, String keyId, PrivateKey key)
            throws GeneralSecurityException {
        String sha256 = Sha256.hex(index);
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(bytes(kiosk.value(), version, sha256, index.length, keyId));
        return new PackManifest(
                kiosk.value(),
                version,
                sha256,
                index.length,
                PackFile.address(sha256),
                keyId,
                Base64.getEncoder().encodeToString(signer.sign()));
    }

    /** The bytes that the signature covers: every field but the path, which follows from them. */
    public byte[] signedBytes() {
        return bytes(kiosk, version, sha256, size, keyId);
    }

    /** Whether this key made the signature; a key or signature that is none gives false. */
    public boolean isSignedBy(PublicKey key) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signedBytes());
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(
            String kiosk, String version, String sha256, long size, String keyId) {
        return String.join(
                        "\n",
                        "plein-pack-1",
                        kiosk,
                        version,
                        sha256,
                        Long.toString(size),
                        keyId,
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
