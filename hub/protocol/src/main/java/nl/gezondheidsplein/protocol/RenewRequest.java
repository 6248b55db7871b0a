package nl.gezondheidsplein.protocol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a kiosk asks of {@code POST /enrol/renew}: a certificate for a new key, asked for with the
 * old one. Who repeats the request gains nothing: the certificate is for the new key alone.
 *
 * @param csr PKCS#10 in PEM for the new P-256 key; its subject is ignored
 * @param key the present public key, Base64 of the SubjectPublicKeyInfo
 * @param signature made with the present key over {@link #signedBytes()}, Base64
 */
public record RenewRequest(KioskId kiosk, String csr, String key, String signature) {
    static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,200}={0,2}");
    private static final String ALGORITHM = "SHA256withECDSA";

    public RenewRequest {
        Checks.length("csr", csr, 1, EnrolRequest.MAX_CSR);
        Checks.form("key", key, BASE64);
        Checks.form("signature", signature, BASE64);
    }

    /**
     * Asks with the present key.
     *
     * @throws GeneralSecurityException when the key is no elliptic-curve key
     */
    public static RenewRequest sign(KioskId kiosk, String csr, KeyPair present)
            throws GeneralSecurityException {
        Signature signer = Signature.getInstance(ALGORITHM);
        signer.initSign(present.getPrivate());
        signer.update(bytes(kiosk, csr));
        Base64.Encoder base64 = Base64.getEncoder();
        return new RenewRequest(
                kiosk,
                csr,
                base64.encodeToString(present.getPublic().getEncoded()),
                base64.encodeToString(signer.sign()));
    }

    /** The bytes that the signature covers. */
    public byte[] signedBytes() {
        return bytes(kiosk, csr);
    }

    private static byte[] bytes(KioskId kiosk, String csr) {
        return String.join("\n", "plein-renew-1", kiosk.value(), csr)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The hash by which the hub knows the present key; empty text when it is no Base64. */
    public String keySha256() {
        try {
            return Sha256.hex(Base64.getDecoder().decode(key));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether the key of this request made its signature; what is no key or signature did not. */
    public boolean isProven() {
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(
                    KeyFactory.getInstance("EC")
                            .generatePublic(new X509EncodedKeySpec(base64.decode(key))));
            verifier.update(signedBytes());
            return verifier.verify(base64.decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
