package nl.gezondheidsplein.protocol.carry;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException.Why;
import org.jspecify.annotations.Nullable;

/**
 * What the hub sends a kiosk on a stick: its receipt and the manifest of its pack, byte for byte as
 * it would publish them, and the key for which the kiosk seals what it sends. Signed with a pack
 * key, the only key of the hub that a kiosk knows without a network.
 */
public final class DownParcel {
    private static final String FIRST_LINE = "plein-down-1";
    private static final String NONE = "-";
    private static final int LINES = 6;

    private final PublicKey hub;
    private final byte[] receipt;
    private final Optional<byte[]> manifest;

    private DownParcel(PublicKey hub, byte[] receipt, Optional<byte[]> manifest) {
        this.hub = hub;
        this.receipt = receipt;
        this.manifest = manifest;
    }

    /** The pack key that signs and the id by which kiosks know it. */
    public record Signer(String keyId, PrivateKey key) {}

    /** Signs a parcel for one kiosk. */
    public static byte[] sign(
            KioskId kiosk,
            PublicKey hub,
            byte[] receipt,
            Optional<byte[]> manifest,
            Signer signer) {
        try {
            return Lines.signed(
                    "Ed25519",
                    signer.key(),
                    FIRST_LINE,
                    kiosk.value(),
                    Lines.base64(hub.getEncoded()),
                    Lines.base64(receipt),
                    manifest.map(Lines::base64).orElse(NONE),
                    signer.keyId());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the pack key cannot sign a parcel", e);
        }
    }

    /**
     * Reads a parcel that is meant for this kiosk.
     *
     * @param packKeys those that the kiosk got at enrolment, Base64 by id
     * @throws ParcelRefusedException when it is none, another's, or not signed with one of the keys
     */
    public static DownParcel read(byte[] bytes, KioskId kiosk, Map<String, String> packKeys) {
        Lines lines = Lines.read(bytes, FIRST_LINE, LINES);
        if (!lines.kiosk(1).equals(kiosk)) {
            throw new ParcelRefusedException(Why.NOT_FOR_HERE, "it is for another kiosk");
        }
        lines.verify("Ed25519", packKey(packKeys.get(lines.text(5))));
        return new DownParcel(
                lines.key("EC", 2),
                lines.bytes(3),
                lines.text(4).equals(NONE) ? Optional.empty() : Optional.of(lines.bytes(4)));
    }

    private static PublicKey packKey(@Nullable String base64) {
        if (base64 == null) {
            throw new ParcelRefusedException(Why.STRANGER, "it is signed with an unknown key");
        }
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ParcelRefusedException(
                    Why.DAMAGED, "the key of its signature cannot be read", e);
        }
    }

    /** The key to seal for. */
    public PublicKey hub() {
        return hub;
    }

    /** The bytes of the receipt. */
    public byte[] receipt() {
        return receipt.clone();
    }

    /** The bytes of the manifest, where there is a pack. */
    public Optional<byte[]> manifest() {
        return manifest.map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }
}
