package nl.gezondheidsplein.kiosk.enrol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/**
 * The key of an enrolment or a renewal under way. It is kept until the certificate for it is here,
 * so that an answer lost on the way does not leave a certificate for a key that is gone.
 */
final class DeviceKey {
    private static final System.Logger LOG = System.getLogger(DeviceKey.class.getName());

    private static final Base64.Encoder MIME =
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final Path dataDir;
    private final String name;
    private final Path file;

    DeviceKey(Path dataDir, String name) {
        this.dataDir = dataDir;
        this.name = name;
        this.file = dataDir.resolve(name);
    }

    /** The key pair of the enrolment under way; a new one when there is none. */
    KeyPair get() {
        try {
            return Files.exists(file) ? readOrMake() : make();
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityUnusableException("the kiosk's key cannot be made or read", e);
        }
    }

    private KeyPair make() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        SecretFiles.write(
                dataDir,
                name,
                String.join(
                                "\n",
                                base64.encodeToString(pair.getPrivate().getEncoded()),
                                base64.encodeToString(pair.getPublic().getEncoded()))
                        .getBytes(StandardCharsets.US_ASCII));
        return pair;
    }

    private KeyPair readOrMake() throws IOException, GeneralSecurityException {
        try {
            return read();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, name + " is damaged; a new one is made");
            return make();
        }
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() != 2) {
            throw new GeneralSecurityException("key file is not complete");
        }
        KeyFactory factory = KeyFactory.getInstance("EC");
        Base64.Decoder base64 = Base64.getDecoder();
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))));
    }

    /** Whether one is under way. */
    boolean isThere() {
        return Files.exists(file);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IdentityUnusableException("the used key file cannot be deleted", e);
        }
    }

    /** A certificate request in PEM; the hub ignores its subject and gives its own. */
    static String request(KeyPair pair) {
        try {
            ContentSigner signer =
                    new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            byte[] der =
                    new JcaPKCS10CertificationRequestBuilder(
                                    new X500Principal("CN=kiosk"), pair.getPublic())
                            .build(signer)
                            .getEncoded();
            return "-----BEGIN CERTIFICATE REQUEST-----\n"
                    + MIME.encodeToString(der)
                    + "\n-----END CERTIFICATE REQUEST-----\n";
        } catch (OperatorCreationException | IOException e) {
            throw new IdentityUnusableException("no certificate can be requested", e);
        }
    }
}
