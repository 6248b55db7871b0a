package nl.gezondheidsplein.hub.pki;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * The intermediate authority that the hub holds: it signs what kiosks enrol with.
 *
 * <p>Safe for use by many threads.
 */
public final class CertificateAuthority {
    private final CertificateFactory factory;
    private final CertificateFactory.Signer intermediate;
    private final PkiFiles files;

    /** The intermediate and, during a roll-over, what leads from it to the root before. */
    private final List<X509Certificate> above;

    private CertificateAuthority(
            CertificateFactory factory, CertificateFactory.Signer intermediate, PkiFiles files) {
        this.above = Pem.certificates(KeyFiles.read(files.intermediateCertificate()));
        this.factory = factory;
        this.intermediate = intermediate;
        this.files = files;
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
                        Pem.privateKey(KeyFiles.read(files.intermediateKey()), "EC")),
                files);
    }

    /**
     * Returns TLS under the name of a kiosk, with a key that is nowhere kept and a certificate that
     * lives for minutes: with it the hub takes over the session of a kiosk it puts out of service.
     */
    public SSLContext standIn(KioskId kiosk) {
        KeyPair keys = factory.newKeyPair();
        X509Certificate certificate =
                factory.client(kiosk.value(), keys.getPublic(), intermediate, Lifetimes.STAND_IN);
        return KeyStores.client(files, keys, Pem.chain(certificate, above));
    }

    /** By what bare devices know this hub: the certificate above this authority. */
    public RootCertificate root() {
        X509Certificate root = certificate(files.rootCertificate());
        try {
            return new RootCertificate(Pem.ofCertificates(root), Sha256.hex(root.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new PkiException("The root certificate could not be written", e);
        }
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
                Pem.ofCertificates(
                        Stream.concat(above.stream(), nextRoot().stream())
                                .toArray(X509Certificate[]::new)));
    }

    /** During a roll-over kiosks get the new root beside what proves it to them. */
    private Optional<X509Certificate> nextRoot() {
        List<X509Certificate> roots = Pem.certificates(KeyFiles.read(files.rootCertificate()));
        return roots.size() > 1 ? Optional.of(roots.getFirst()) : Optional.empty();
    }
}
