package nl.gezondheidsplein.kiosk.content;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PackRefusal;

/**
 * Whose packs this kiosk shows: those made for it and signed with a key it got at enrolment.
 *
 * @param keys Ed25519 public keys in Base64 by key id
 */
public record PackSeal(KioskId kiosk, Map<String, String> keys) {

    /**
     * Holds a manifest against this kiosk and its keys.
     *
     * @throws PackRefusedException saying what does not fit
     */
    void check(PackManifest manifest) {
        if (!manifest.kiosk().equals(kiosk.value())) {
            throw new PackRefusedException(
                    PackRefusal.ANOTHER_KIOSK, "the pack is for another kiosk");
        }
        String key = keys.get(manifest.keyId());
        if (key == null) {
            throw new PackRefusedException(
                    PackRefusal.UNKNOWN_KEY, "the pack is signed with an unknown key");
        }
        if (!manifest.isSignedBy(publicKey(key))) {
            throw new PackRefusedException(
                    PackRefusal.BAD_SIGNATURE, "the pack's signature is not valid");
        }
    }

    private static PublicKey publicKey(String base64) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new PackRefusedException(PackRefusal.UNKNOWN_KEY, "a pack key cannot be read", e);
        }
    }
}
