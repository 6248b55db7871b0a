package nl.gezondheidsplein.kiosk.enrol;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import nl.gezondheidsplein.protocol.EnrolResponse;

/** Reads what the hub gave and holds it against the key of this kiosk and the root it trusts. */
final class Certificates {
    private Certificates() {}

    /**
     * The kiosk's certificate and those above it, without the root.
     *
     * @throws EnrolmentRefusedException when they do not fit key, name or root
     */
    static List<X509Certificate> checked(
            EnrolResponse given, KeyPair pair, HubTrust trust, Instant now) {
        try {
            List<X509Certificate> chain = new ArrayList<>(read(given.certificate()));
            read(given.chain()).stream()
                    .filter(above -> !isRoot(above) && !trust.knows(above))
                    .forEach(chain::add);
            X509Certificate own = chain.getFirst();
            if (!own.getPublicKey().equals(pair.getPublic())) {
                throw new EnrolmentRefusedException("the certificate is for another key");
            }
            if (!own.getSubjectX500Principal()
                    .equals(new X500Principal("CN=" + given.kiosk().value()))) {
                throw new EnrolmentRefusedException("the certificate is for another name");
            }
            PKIXParameters rules = new PKIXParameters(trust.roots());
            // Revocation is the broker's deny list; a revocation list that expires stops a fleet.
            rules.setRevocationEnabled(false);
            rules.setDate(atLeast(now, chain));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(chain), rules);
            return chain;
        } catch (GeneralSecurityException e) {
            throw new EnrolmentRefusedException("the certificates do not fit the hub's root", e);
        }
    }

    /**
     * The root that the hub's answer brings beside a checked chain, and that a certificate of the
     * chain vouches for: the hub changes its root.
     */
    static Optional<X509Certificate> newRoot(EnrolResponse given, List<X509Certificate> checked) {
        try {
            return read(given.chain()).stream()
                    .filter(Certificates::isRoot)
                    .filter(root -> checked.stream().skip(1).anyMatch(c -> isSame(c, root)))
                    .findFirst();
        } catch (GeneralSecurityException e) {
            throw new EnrolmentRefusedException("the certificates cannot be read", e);
        }
    }

    static X509Certificate one(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static boolean isSame(X509Certificate bridge, X509Certificate root) {
        return bridge.getSubjectX500Principal().equals(root.getSubjectX500Principal())
                && bridge.getPublicKey().equals(root.getPublicKey());
    }

    /** A kiosk without a clock of its own may live in the past; that must not keep it out. */
    @SuppressWarnings("JavaUtilDate") // The certificate interfaces of the JDK speak it.
    private static Date atLeast(Instant now, List<X509Certificate> chain) {
        return chain.stream()
                .map(X509Certificate::getNotBefore)
                .reduce(Date.from(now), (a, b) -> a.after(b) ? a : b);
    }

    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static List<X509Certificate> read(String pem) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate :
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(
                                new ByteArrayInputStream(
                                        pem.getBytes(StandardCharsets.US_ASCII)))) {
            certificates.add((X509Certificate) certificate);
        }
        if (certificates.isEmpty()) {
            throw new GeneralSecurityException("no certificate in the hub's answer");
        }
        return certificates;
    }
}
