package nl.gezondheidsplein.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * A throw-away certificate authority, built like the hub's own: a root, an intermediate that signs,
 * P-256 keys. It signs any common name it is asked for, so that a test can hand a broker the
 * hostile names that the hub never gives out.
 */
public final class TestCertificates {

    /** Password of every key store made here. */
    public static final String PASSWORD = "test";

    /** So much over thirty days that no test sees the days that are left change. */
    private static final Duration VALID = Duration.ofDays(30).plusHours(23);

    private final Signer root;
    private final Signer intermediate;

    private TestCertificates(Signer root, Signer intermediate) {
        this.root = root;
        this.intermediate = intermediate;
    }

    /** A new authority, unknown to every other. */
    public static TestCertificates create() {
        KeyPair rootKeys = newKeys();
        X500Name rootName = name("Test root");
        X509Certificate rootCertificate =
                sign(
                        new Signer(rootName, rootKeys.getPrivate(), List.of()),
                        rootName,
                        rootKeys.getPublic(),
                        builder -> authority(builder, 1));
        Signer root = new Signer(rootName, rootKeys.getPrivate(), List.of(rootCertificate));
        KeyPair keys = newKeys();
        X500Name name = name("Test intermediate");
        X509Certificate certificate =
                sign(root, name, keys.getPublic(), builder -> authority(builder, 0));
        return new TestCertificates(
                root, new Signer(name, keys.getPrivate(), List.of(certificate)));
    }

    /**
     * A client certificate for the given common name, whatever it is: {@code +} and {@code #} too.
     */
    public Identity client(String commonName) {
        return issue(
                commonName,
                builder -> leaf(builder, KeyPurposeId.id_kp_clientAuth, new GeneralName[0]));
    }

    /** A client certificate for a key that was made elsewhere, as at an enrolment. */
    public X509Certificate clientFor(String commonName, PublicKey key) {
        return sign(
                intermediate,
                name(commonName),
                key,
                builder -> leaf(builder, KeyPurposeId.id_kp_clientAuth, new GeneralName[0]));
    }

    /** A server certificate for {@code localhost}, {@code 127.0.0.1} and {@code ::1}. */
    public Identity server() {
        GeneralName[] loopback = {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        };
        return issue(
                "localhost", builder -> leaf(builder, KeyPurposeId.id_kp_serverAuth, loopback));
    }

    public X509Certificate rootCertificate() {
        return root.certificates().getFirst();
    }

    /** The intermediate that signs all others, in PEM. */
    public String intermediatePem() {
        return pem(intermediate.certificates().getFirst());
    }

    /** The root in PEM: the one file that everyone trusts. */
    public String rootPem() {
        return pem(rootCertificate());
    }

    /** Trusts servers and clients of this authority only. */
    public TrustManagerFactory trust() {
        try {
            KeyStore store = emptyStore();
            store.setCertificateEntry("root", rootCertificate());
            TrustManagerFactory factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A key with its certificate and the intermediate that signed it.
     *
     * @param chain leaf first, without the root
     */
    public record Identity(PrivateKey key, List<X509Certificate> chain) {

        public Identity {
            chain = List.copyOf(chain);
        }

        public KeyManagerFactory keys() {
            try {
                KeyManagerFactory factory =
                        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                factory.init(store(), PASSWORD.toCharArray());
                return factory;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Writes key and chain as PKCS #12 under {@link TestCertificates#PASSWORD}. */
        public Path writeP12(Path file) {
            try (var out = Files.newOutputStream(file)) {
                store().store(out, PASSWORD.toCharArray());
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Leaf and intermediate in PEM, in that order. */
        public String chainPem() {
            StringBuilder pem = new StringBuilder();
            chain.forEach(certificate -> pem.append(pem(certificate)));
            return pem.toString();
        }

        /** The key in PEM as PKCS #8. */
        public String keyPem() {
            return pem(new PemObject("PRIVATE KEY", key.getEncoded()));
        }

        private KeyStore store() throws GeneralSecurityException {
            KeyStore store = emptyStore();
            store.setKeyEntry(
                    "identity", key, PASSWORD.toCharArray(), chain.toArray(X509Certificate[]::new));
            return store;
        }
    }

    private record Signer(X500Name name, PrivateKey key, List<X509Certificate> certificates) {}

    private interface Extensions {
        void addTo(X509v3CertificateBuilder builder) throws CertIOException;
    }

    private Identity issue(String commonName, Extensions extensions) {
        KeyPair keys = newKeys();
        X509Certificate leaf = sign(intermediate, name(commonName), keys.getPublic(), extensions);
        return new Identity(
                keys.getPrivate(), List.of(leaf, intermediate.certificates().getFirst()));
    }

    private static X509Certificate sign(
            Signer issuer, X500Name subject, PublicKey key, Extensions extensions) {
        Instant now = Instant.now();
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer.name(),
                            new BigInteger(127, new SecureRandom()),
                            Date.from(now.minus(Duration.ofHours(1))),
                            Date.from(now.plus(VALID)),
                            subject,
                            key);
            extensions.addTo(builder);
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA")
                                            .build(issuer.key())));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void authority(X509v3CertificateBuilder builder, int pathLength)
            throws CertIOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(pathLength));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
    }

    private static void leaf(
            X509v3CertificateBuilder builder, KeyPurposeId purpose, GeneralName[] names)
            throws CertIOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        if (names.length > 0) {
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
        }
    }

    /** Takes the name as it is; the text form would read a leading {@code #} as hexadecimal. */
    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, new DERUTF8String(commonName))
                .build();
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    private static String pem(Object content) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
