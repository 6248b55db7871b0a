package nl.gezondheidsplein.hub.pki;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * The intermediate authority that the hub holds: it signs what kiosks enrol with.
 *
 * <p>Safe for use by many threads.
 */
public final class CertificateAuthority {
    private final CertificateFactory factory;
    private final CertificateFactory.Signer intermediate;

    private CertificateAuthority(
            CertificateFactory factory, CertificateFactory.Signer intermediate) {
        this.factory = factory;
        this.intermediate = intermediate;
    }

    /**
     * Opens the authority that {@link PkiSetup} made.
     *
     * @throws PkiException when there is none, or its files can't be read
     */
    public static CertificateAuthority open(PkiFiles files, Clock clock, SecureRandom random) {
        return new CertificateAuthority(
                new CertificateFactory(clock, random),
                new CertificateFactory.Signer(
                        certificate(files.intermediateCertificate()),
                        Pem.privateKey(KeyFiles.read(files.intermediateKey()), "EC")));
    }

    private static X509Certificate certificate(Path file) {
        return Pem.certificates(KeyFiles.read(file)).getFirst();
    }

    /**
     * Signs a certificate with which one kiosk may connect as a client, under its own id and
     * nothing else, for 90 days.
     */
    public IssuedCertificate issueKiosk(KioskId kiosk, SigningRequest request) {
        X509Certificate certificate =
                factory.client(kiosk.value(), request.publicKey(), intermediate, Lifetimes.KIOSK);
        return new IssuedCertificate(
                certificate,
                Pem.ofCertificates(certificate),
                Pem.ofCertificates(intermediate.certificate()));
    }
}
