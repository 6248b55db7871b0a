package nl.gezondheidsplein.hub.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Puts a new root, and a new intermediate under it, in the place of those that are there, while
 * kiosks go on. In between both roots are trusted, and the old one vouches for the new one: so a
 * kiosk that knows the old one alone is served, and learns the new one when it renews. Each step
 * can be broken off anywhere and given again.
 */
public final class RootRollover {
    private final PkiFiles files;
    private final Clock clock;
    private final CertificateFactory factory;

    public RootRollover(PkiFiles files, Clock clock, SecureRandom random) {
        this.files = files;
        this.clock = clock;
        this.factory = new CertificateFactory(clock, random);
    }

    /** Whether two roots are trusted now. */
    public boolean isUnderWay() {
        return roots().size() > 1;
    }

    /**
     * Begins; what is under way stays. Certificates of broker and hub are to be made anew after it.
     *
     * @throws PkiException when the key of the present root is not there
     */
    public void begin() {
        PkiFiles next = new PkiFiles(files.directory().resolve("rollover"));
        if (!Files.exists(next.rootCertificate())) {
            if (isUnderWay()) {
                delete(next.directory());
                return;
            }
            stage(next);
        }
        // The trust first, then the key that makes use of it.
        install(next.rootCertificate(), files.rootCertificate());
        install(next.rootKey(), files.rootKey());
        install(next.intermediateKey(), files.intermediateKey());
        install(next.intermediateCertificate(), files.intermediateCertificate());
        forgetIssued();
        delete(next.rootCertificate());
        delete(next.directory());
    }

    private void stage(PkiFiles next) {
        KeyFiles.directory(next.directory());
        CertificateFactory.Signer before =
                new CertificateFactory.Signer(
                        roots().getFirst(), Pem.privateKey(KeyFiles.read(files.rootKey()), "EC"));
        KeyPair rootKeys = factory.newKeyPair();
        X509Certificate root = factory.nextRoot(rootKeys, Lifetimes.ROOT);
        KeyPair keys = factory.newKeyPair();
        X509Certificate intermediate =
                factory.intermediate(
                        keys.getPublic(),
                        new CertificateFactory.Signer(root, rootKeys.getPrivate()),
                        Lifetimes.INTERMEDIATE);
        secret(next.rootKey(), rootKeys);
        secret(next.intermediateKey(), keys);
        KeyFiles.writePublic(
                next.intermediateCertificate(),
                Pem.ofCertificates(
                        intermediate, factory.bridge(root, before, Lifetimes.INTERMEDIATE)));
        // Written last: its presence means that all is there.
        KeyFiles.writePublic(
                next.rootCertificate(), Pem.ofCertificates(root, before.certificate()));
    }

    /**
     * Ends: from now on the new root alone is trusted. Certificates of broker and hub are to be
     * made anew after it. What has ended stays so.
     *
     * @param atOnce also when kiosks may know the old root alone
     * @throws PkiException when it is too early
     */
    public void finish(boolean atOnce) {
        List<X509Certificate> roots = roots();
        Instant known = roots.getFirst().getNotBefore().toInstant().plus(Lifetimes.KIOSK);
        if (roots.size() > 1 && !atOnce && clock.instant().isBefore(known)) {
            throw new PkiException(
                    "Kiosks learn the new root when they renew; all that reach the hub have by "
                            + known
                            + ". Wait until then, or say --at-once.");
        }
        List<X509Certificate> above =
                Pem.certificates(KeyFiles.read(files.intermediateCertificate()));
        if (roots.size() > 1 || above.size() > 1) {
            KeyFiles.writePublic(
                    files.intermediateCertificate(), Pem.ofCertificates(above.getFirst()));
            forgetIssued();
            KeyFiles.writePublic(files.rootCertificate(), Pem.ofCertificates(roots.getFirst()));
        }
    }

    private List<X509Certificate> roots() {
        return Pem.certificates(KeyFiles.read(files.rootCertificate()));
    }

    /** Made anew by {@link PkiSetup}; keys and certificates that are in use stay until then. */
    private void forgetIssued() {
        delete(files.brokerCertificate());
        delete(files.httpsCertificate());
        delete(files.hubClientKeyStore());
    }

    private static void secret(Path file, KeyPair keys) {
        KeyFiles.writeSecret(
                file, Pem.ofPrivateKey(keys.getPrivate()).getBytes(StandardCharsets.US_ASCII));
    }

    /** The root's certificate stays staged to the end: it says that all is there. */
    private void install(Path staged, Path target) {
        if (!Files.exists(staged)) {
            return;
        }
        try {
            if (staged.getFileName().equals(files.rootCertificate().getFileName())) {
                KeyFiles.writePublic(target, KeyFiles.read(staged));
            } else {
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
