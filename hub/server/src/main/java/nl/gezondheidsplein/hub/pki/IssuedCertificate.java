package nl.gezondheidsplein.hub.pki;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A certificate that was just signed.
 *
 * @param certificatePem the certificate itself
 * @param chainPem what stands between it and the root, without the root
 */
public record IssuedCertificate(
        X509Certificate certificate, String certificatePem, String chainPem) {
    /** Returns the serial number as lower-case hexadecimal text. */
    public String serial() {
        return certificate.getSerialNumber().toString(16);
    }

    /** Returns the last moment at which it is valid. */
    public Instant expires() {
        return certificate.getNotAfter().toInstant();
    }
}
