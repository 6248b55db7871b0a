package nl.gezondheidsplein.hub.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondheidsplein.protocol.KioskId;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the authority signs, and what it does not. */
final class CertificateAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    @TempDir private Path directory = Path.of("pki");

    private final SecureRandom random = new SecureRandom();

    @BeforeEach
    void setUp() {
        setUpAt(NOW);
    }

    private void setUpAt(Instant now) {
        new PkiSetup(files(), Clock.fixed(now, ZoneOffset.UTC), random)
                .run("hub-1", List.of("localhost", "127.0.0.1"), List.of("hub.example"));
    }

    private PkiFiles files() {
        return new PkiFiles(directory);
    }

    private IssuedCertificate issue(String pem) throws UnacceptableRequestException {
        return CertificateAuthority.open(files(), Clock.fixed(NOW, ZoneOffset.UTC), random)
                .issueKiosk(KIOSK, SigningRequest.parse(pem));
    }

    private static KeyPair keys(String algorithm, int size) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    private static String request(KeyPair shown, KeyPair signing, String signature)
            throws IOException, OperatorCreationException {
        StringWriter pem = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(pem)) {
            writer.writeObject(
                    new JcaPKCS10CertificationRequestBuilder(
                                    new X500Name("CN=hub-1,O=somebody else"), shown.getPublic())
                            .build(
                                    new JcaContentSignerBuilder(signature)
                                            .build(signing.getPrivate())));
        }
        return pem.toString();
    }

    @Test
    void aKioskGetsItsOwnNameWhateverItAskedFor() throws Exception {
        KeyPair keys = keys("EC", 256);
        X509Certificate certificate = issue(request(keys, keys, "SHA256withECDSA")).certificate();
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=k-aaaaaaaaaa");
        assertThat(certificate.getPublicKey().getEncoded())
                .isEqualTo(keys.getPublic().getEncoded());
        assertThat(certificate.getExtendedKeyUsage()).containsExactly(CLIENT_AUTH);
        assertThat(certificate.getBasicConstraints()).as("no authority").isEqualTo(-1);
        assertThat(certificate.getSubjectAlternativeNames()).isNull();
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void aKiosksCertificateLeadsOverTheIntermediateToTheRoot() throws Exception {
        KeyPair keys = keys("EC", 256);
        IssuedCertificate issued = issue(request(keys, keys, "SHA256withECDSA"));
        X509Certificate intermediate = Pem.certificates(issued.chainPem()).getFirst();
        X509Certificate root =
                Pem.certificates(Files.readString(files().rootCertificate())).getFirst();
        issued.certificate().verify(intermediate.getPublicKey());
        intermediate.verify(root.getPublicKey());
        assertThat(intermediate.getBasicConstraints()).as("signs no authorities").isZero();
    }

    @Test
    void onlyP256IsSigned() throws Exception {
        KeyPair large = keys("EC", 384);
        KeyPair rsa = keys("RSA", 2048);
        for (String pem :
                List.of(
                        request(large, large, "SHA384withECDSA"),
                        request(rsa, rsa, "SHA256withRSA"))) {
            assertThatThrownBy(() -> SigningRequest.parse(pem))
                    .isInstanceOf(UnacceptableRequestException.class);
        }
    }

    @Test
    void aKeyThatIsNotHeldIsNotSigned() throws Exception {
        String stolen = request(keys("EC", 256), keys("EC", 256), "SHA256withECDSA");
        assertThatThrownBy(() -> SigningRequest.parse(stolen))
                .isInstanceOf(UnacceptableRequestException.class)
                .hasMessageContaining("own key");
    }

    @Test
    void junkIsNotSigned() {
        for (String junk :
                List.of(
                        "",
                        "hello",
                        "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE"
                                + " REQUEST-----\n",
                        "x".repeat(9_000))) {
            assertThatThrownBy(() -> SigningRequest.parse(junk))
                    .isInstanceOf(UnacceptableRequestException.class);
        }
    }

    @Test
    void serversGetTheirHostNamesAndNoRightToBeClients() throws Exception {
        X509Certificate broker =
                Pem.certificates(Files.readString(files().brokerCertificate())).getFirst();
        assertThat(broker.getExtendedKeyUsage()).containsExactly(SERVER_AUTH);
        assertThat(broker.getSubjectAlternativeNames().toString())
                .contains("localhost", "127.0.0.1");
    }

    @Test
    void secretsAreReadableByTheirOwnerAlone() throws IOException {
        for (Path secret :
                List.of(
                        files().rootKey(),
                        files().intermediateKey(),
                        files().brokerKey(),
                        files().httpsKey(),
                        files().httpsKeyStore(),
                        files().hubClientKeyStore(),
                        files().currentPackKey(),
                        files().nextPackKey(),
                        files().stickKey())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .as(secret.toString())
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void settingUpAgainKeepsWhatIsThere() throws IOException {
        List<String> before = contents();
        setUp();
        assertThat(contents()).isEqualTo(before);
    }

    private List<String> contents() throws IOException {
        return List.of(
                Files.readString(files().rootCertificate()),
                Files.readString(files().intermediateCertificate()),
                Files.readString(files().brokerCertificate()),
                Files.readString(files().httpsCertificate()),
                Files.readString(files().currentPackKey()),
                Files.readString(files().stickKey()));
    }

    @Test
    void settingUpAgainRenewsAServerCertificateThatEndsSoonAndNotTheAuthority() throws IOException {
        List<String> before = contents();
        setUpAt(NOW.plus(Duration.ofDays(600)));
        List<String> after = contents();
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(2)).isNotEqualTo(before.get(2));
        assertThat(after.get(4)).isEqualTo(before.get(4));
    }

    @Test
    void packKeysAreTwoAndTheCurrentOneSigns() {
        PackKeys keys = PackKeys.open(files());
        assertThat(keys.publicKeys()).hasSize(2).containsKey(keys.currentId());
        assertThat(keys.currentPublicKey().getAlgorithm()).isEqualTo("EdDSA");
    }
}
