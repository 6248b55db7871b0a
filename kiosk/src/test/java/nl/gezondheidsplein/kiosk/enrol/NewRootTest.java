package nl.gezondheidsplein.kiosk.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub changes its root, and a kiosk that knows the old one alone learns the new one. */
class NewRootTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir private Path folder;
    private final KeyPair oldKeys = pair();
    private final KeyPair newKeys = pair();
    private final KeyPair hubKeys = pair();
    private final KeyPair own = pair();
    private final X509Certificate old = sign("CN=old", "CN=old", oldKeys.getPublic(), oldKeys);
    private final X509Certificate next = sign("CN=new", "CN=new", newKeys.getPublic(), newKeys);
    private final X509Certificate bridge = sign("CN=new", "CN=old", newKeys.getPublic(), oldKeys);
    private final X509Certificate hub = sign("CN=hub", "CN=new", hubKeys.getPublic(), newKeys);
    private final X509Certificate leaf =
            sign("CN=k-aaaaaaaaaa", "CN=hub", own.getPublic(), hubKeys);

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // The certificate interfaces of the JDK speak it.
    private static X509Certificate sign(
            String subject, String issuer, PublicKey key, KeyPair signer) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            new JcaX509v3CertificateBuilder(
                                            new X500Name(issuer),
                                            BigInteger.ONE,
                                            Date.from(NOW.minus(Duration.ofDays(1))),
                                            Date.from(NOW.plus(Duration.ofDays(90))),
                                            new X500Name(subject),
                                            key)
                                    .addExtension(
                                            Extension.basicConstraints,
                                            true,
                                            new BasicConstraints(!subject.startsWith("CN=k-")))
                                    .build(
                                            new JcaContentSignerBuilder("SHA256withECDSA")
                                                    .build(signer.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(X509Certificate... certificates) {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            try {
                text.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return text.toString();
    }

    private static EnrolResponse given(X509Certificate leaf, X509Certificate... above) {
        return new EnrolResponse(
                new KioskId("k-aaaaaaaaaa"),
                new PlaceId("de-luyk"),
                pem(leaf),
                pem(above),
                new BrokerAddress("localhost", 8883),
                "https://localhost:8443",
                new TreeMap<>());
    }

    private HubTrust trust(X509Certificate root) throws IOException {
        Path file = folder.resolve("root.pem");
        Files.writeString(file, pem(root));
        return HubTrust.read(file);
    }

    private List<X509Certificate> checked(EnrolResponse given, HubTrust trust) {
        return Certificates.checked(given, own, trust, NOW);
    }

    @Test
    void isLearntWhenTheOldOneVouchesForIt() throws IOException {
        EnrolResponse given = given(leaf, hub, bridge, next);

        assertThat(Certificates.newRoot(given, checked(given, trust(old)))).hasValue(next);
    }

    @Test
    void isNotLearntWhenNobodyVouchesForIt() throws IOException {
        X509Certificate stray = sign("CN=new", "CN=new", hubKeys.getPublic(), hubKeys);
        EnrolResponse given = given(leaf, hub, bridge, stray);

        assertThat(Certificates.newRoot(given, checked(given, trust(old)))).isEmpty();
        assertThatThrownBy(() -> checked(given(leaf, hub, next), trust(old)))
                .isInstanceOf(EnrolmentRefusedException.class);
    }

    @Test
    void servesWhoKnowsItWithAndWithoutTheBridge() throws IOException {
        HubTrust trust = trust(old);
        trust.add(next);

        assertThat(checked(given(leaf, hub, bridge, next), trust)).containsExactly(leaf, hub);
        assertThat(checked(given(leaf, hub), trust)).containsExactly(leaf, hub);
        assertThat(checked(given(leaf, hub, bridge, next), trust(next))).containsExactly(leaf, hub);
    }

    @Test
    void isKeptThroughALaterRenewal() throws Exception {
        IdentityFiles first = new IdentityFiles(folder, trust(old));
        EnrolResponse given = given(leaf, hub, bridge, next);
        first.keep(given, own.getPrivate(), checked(given, trust(old)));
        first.activate();
        HubTrust later = trust(old);
        IdentityFiles files = new IdentityFiles(folder, later);
        assertThat(files.current()).isPresent();
        EnrolResponse again = given(leaf, hub);
        files.keep(again, own.getPrivate(), checked(again, later));
        files.activateRenewed();

        HubTrust afterAStart = trust(old);
        assertThat(new IdentityFiles(folder, afterAStart).current()).isPresent();
        assertThat(afterAStart.knows(next)).isTrue();
    }
}
