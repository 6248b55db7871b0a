package nl.gezondheidsplein.hub.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Makes what is not there yet: the authority, the certificates of broker and hub, the keys that
 * sign content packs, and the key of sticks. Running it again keeps everything, and renews a server
 * or hub certificate that has less than a third of its life left.
 */
public final class PkiSetup {
    private static final Duration RENEW_WITHIN = Lifetimes.SERVER.dividedBy(3);

    private final PkiFiles files;
    private final Clock clock;
    private final SecureRandom random;
    private final CertificateFactory factory;

    public PkiSetup(PkiFiles files, Clock clock, SecureRandom random) {
        this.files = files;
        this.clock = clock;
        this.random = random;
        this.factory = new CertificateFactory(clock, random);
    }

    /**
     * Makes what is missing.
     *
     * @param hubName the common name under which this hub connects to the broker
     * @param brokerHosts names and addresses under which kiosks and the hub reach the broker
     * @param hubHosts names and addresses under which kiosks and people reach the hub
     */
    public void run(String hubName, List<String> brokerHosts, List<String> hubHosts) {
        KeyFiles.directory(files.directory());
        makeAuthority();
        List<X509Certificate> above =
                Pem.certificates(KeyFiles.read(files.intermediateCertificate()));
        CertificateFactory.Signer signer =
                new CertificateFactory.Signer(
                        above.getFirst(),
                        Pem.privateKey(KeyFiles.read(files.intermediateKey()), "EC"));
        if (isDue(files.brokerCertificate())) {
            KeyPair keys = factory.newKeyPair();
            writeServer(
                    new ServerFiles(files.brokerCertificate(), files.brokerKey()),
                    keys,
                    Pem.chain(
                            factory.server("broker", brokerHosts, keys.getPublic(), signer),
                            above));
        }
        if (isDue(files.httpsCertificate())) {
            KeyPair keys = factory.newKeyPair();
            X509Certificate certificate = factory.server("hub", hubHosts, keys.getPublic(), signer);
            KeyFiles.writeSecret(
                    files.httpsKeyStore(), keyStore(keys, Pem.chain(certificate, above)));
            writeServer(
                    new ServerFiles(files.httpsCertificate(), files.httpsKey()),
                    keys,
                    Pem.chain(certificate, above));
        }
        makeHubClient(hubName, signer, above);
        makePackKey(files.currentPackKey(), random);
        makePackKey(files.nextPackKey(), random);
        // With the others, so that every hub of several has the same.
        var _ = StickKey.open(files, clock, random);
    }

    private record ServerFiles(Path certificate, Path key) {}

    private void makeAuthority() {
        // The certificate is written last, so its presence means that its key is there too.
        if (!Files.exists(files.rootCertificate())) {
            KeyPair keys = factory.newKeyPair();
            KeyFiles.writeSecret(files.rootKey(), ascii(Pem.ofPrivateKey(keys.getPrivate())));
            KeyFiles.writePublic(
                    files.rootCertificate(),
                    Pem.ofCertificates(factory.root(keys, Lifetimes.ROOT)));
        }
        if (!Files.exists(files.intermediateCertificate())) {
            CertificateFactory.Signer root =
                    new CertificateFactory.Signer(
                            Pem.certificates(KeyFiles.read(files.rootCertificate())).getFirst(),
                            Pem.privateKey(KeyFiles.read(files.rootKey()), "EC"));
            KeyPair keys = factory.newKeyPair();
            KeyFiles.writeSecret(
                    files.intermediateKey(), ascii(Pem.ofPrivateKey(keys.getPrivate())));
            KeyFiles.writePublic(
                    files.intermediateCertificate(),
                    Pem.ofCertificates(
                            factory.intermediate(keys.getPublic(), root, Lifetimes.INTERMEDIATE)));
        }
    }

    private boolean isDue(Path certificate) {
        if (!Files.exists(certificate)) {
            return true;
        }
        return clock.instant()
                .plus(RENEW_WITHIN)
                .isAfter(
                        Pem.certificates(KeyFiles.read(certificate))
                                .getFirst()
                                .getNotAfter()
                                .toInstant());
    }

    private static void writeServer(ServerFiles target, KeyPair keys, X509Certificate... chain) {
        KeyFiles.writeSecret(target.key(), ascii(Pem.ofPrivateKey(keys.getPrivate())));
        KeyFiles.writePublic(target.certificate(), Pem.ofCertificates(chain));
    }

    private void makeHubClient(
            String hubName, CertificateFactory.Signer signer, List<X509Certificate> above) {
        if (Files.exists(files.hubClientKeyStore())
                && KeyStores.leaf(files.hubClientKeyStore())
                        .getNotAfter()
                        .toInstant()
                        .isAfter(clock.instant().plus(RENEW_WITHIN))) {
            return;
        }
        KeyPair keys = factory.newKeyPair();
        X509Certificate certificate =
                factory.client(hubName, keys.getPublic(), signer, Lifetimes.SERVER);
        KeyFiles.writeSecret(
                files.hubClientKeyStore(), keyStore(keys, Pem.chain(certificate, above)));
    }

    /** Makes a key that signs packs, and its public half, unless it is there. */
    static void makePackKey(Path file, SecureRandom random) {
        if (Files.exists(file)) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            KeyPair keys = generator.generateKeyPair();
            KeyFiles.writePublic(
                    PackKeys.publicFile(file), PackKeys.encoded(keys.getPublic()) + "\n");
            KeyFiles.writeSecret(file, ascii(Pem.ofPrivateKey(keys.getPrivate())));
        } catch (GeneralSecurityException e) {
            throw new PkiException("Ed25519 keys can't be made on this Java", e);
        }
    }

    private static byte[] keyStore(KeyPair keys, Certificate... chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, KeyStores.PASSWORD.toCharArray());
            store.setKeyEntry("key", keys.getPrivate(), KeyStores.PASSWORD.toCharArray(), chain);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, KeyStores.PASSWORD.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new PkiException("A key store could not be written", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
