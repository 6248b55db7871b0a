package nl.gezondheidsplein.hub.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
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
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys and signs certificates; every extension it sets is decided here. */
final class CertificateFactory {
    /** A kiosk without a clock battery may be some time behind when it first connects. */
    private static final Duration BACKDATED = Duration.ofHours(1);

    private static final int SERIAL_BITS = 127;

    private final Clock clock;
    private final SecureRandom random;

    CertificateFactory(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** Who signs. */
    record Signer(X509Certificate certificate, PrivateKey key) {}

    KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new PkiException("P-256 keys can't be made on this Java", e);
        }
    }

    X509Certificate root(KeyPair keys, Duration lifetime) {
        return root(keys, "Gezondheidsplein root", lifetime);
    }

    /** A root of another name than the one before: chains are followed by names. */
    X509Certificate nextRoot(KeyPair keys, Duration lifetime) {
        return root(keys, "Gezondheidsplein root since " + clock.instant(), lifetime);
    }

    private X509Certificate root(KeyPair keys, String commonName, Duration lifetime) {
        X500Name name = commonName(commonName);
        // Two below it: a next root that it vouches for, and the intermediate under that.
        return sign(builder(name, name, keys.getPublic(), lifetime), keys.getPrivate(), 2, true);
    }

    /** The next root as one that trusts only the root before sees it. */
    X509Certificate bridge(X509Certificate next, Signer before, Duration lifetime) {
        X509v3CertificateBuilder builder =
                builder(
                        nameOf(before),
                        X500Name.getInstance(next.getSubjectX500Principal().getEncoded()),
                        next.getPublicKey(),
                        lifetime);
        return sign(withIssuer(builder, before), before.key(), 1, true);
    }

    X509Certificate intermediate(PublicKey key, Signer root, Duration lifetime) {
        X509v3CertificateBuilder builder =
                builder(nameOf(root), commonName("Gezondheidsplein hub authority"), key, lifetime);
        return sign(withIssuer(builder, root), root.key(), 0, true);
    }

    X509Certificate server(String name, List<String> hosts, PublicKey key, Signer signer) {
        X509v3CertificateBuilder builder =
                builder(nameOf(signer), commonName(name), key, Lifetimes.SERVER);
        add(builder, Extension.extendedKeyUsage, false, KeyPurposeId.id_kp_serverAuth);
        GeneralName[] names =
                hosts.stream()
                        .map(host -> new GeneralName(kindOf(host), host))
                        .toArray(GeneralName[]::new);
        try {
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
        } catch (CertIOException e) {
            throw new PkiException("Not a host name among " + hosts, e);
        }
        return sign(withIssuer(builder, signer), signer.key(), -1, false);
    }

    X509Certificate client(String name, PublicKey key, Signer signer, Duration lifetime) {
        X509v3CertificateBuilder builder = builder(nameOf(signer), commonName(name), key, lifetime);
        add(builder, Extension.extendedKeyUsage, false, KeyPurposeId.id_kp_clientAuth);
        return sign(withIssuer(builder, signer), signer.key(), -1, false);
    }

    private static int kindOf(String host) {
        boolean isAddress = host.matches("[0-9.]+") || host.contains(":");
        return isAddress ? GeneralName.iPAddress : GeneralName.dNSName;
    }

    private static X500Name commonName(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    }

    private static X500Name nameOf(Signer signer) {
        return X500Name.getInstance(signer.certificate().getSubjectX500Principal().getEncoded());
    }

    private X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Duration lifetime) {
        Instant now = clock.instant();
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
                Date.from(now.minus(BACKDATED)),
                Date.from(now.plus(lifetime)),
                subject,
                key);
    }

    private static void add(
            X509v3CertificateBuilder builder,
            org.bouncycastle.asn1.ASN1ObjectIdentifier extension,
            boolean critical,
            KeyPurposeId purpose) {
        try {
            builder.addExtension(extension, critical, new ExtendedKeyUsage(purpose));
        } catch (CertIOException e) {
            throw new PkiException("A certificate extension could not be written", e);
        }
    }

    private static X509v3CertificateBuilder withIssuer(
            X509v3CertificateBuilder builder, Signer signer) {
        try {
            return builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    // By its key alone: a root has two certificates while it is rolled over.
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(signer.certificate().getPublicKey()));
        } catch (GeneralSecurityException | CertIOException e) {
            throw new PkiException("A certificate extension could not be written", e);
        }
    }

    private static X509Certificate sign(
            X509v3CertificateBuilder builder, PrivateKey key, int pathLength, boolean isAuthority) {
        try {
            builder.addExtension(
                    Extension.basicConstraints,
                    true,
                    isAuthority ? new BasicConstraints(pathLength) : new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            isAuthority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new PkiException("A certificate could not be signed", e);
        }
    }
}
