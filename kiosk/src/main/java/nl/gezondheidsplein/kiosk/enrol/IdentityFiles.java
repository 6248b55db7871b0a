package nl.gezondheidsplein.kiosk.enrol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PairingCode;

/**
 * The folder {@code identity} beside the outbox: {@code kiosk.p12} with key and chain, {@code
 * enrolment.json} with the rest. A new one is complete under another name before it takes effect.
 */
final class IdentityFiles {
    /** The file's rights protect the key; a password that lies beside it would protect nothing. */
    private static final char[] PASSWORD = "kiosk".toCharArray();

    private static final String ENTRY = "kiosk";
    private static final String KEYS = "kiosk.p12";
    private static final String GIVEN = "enrolment.json";

    /** Of a hub that changed its root since this kiosk got its card. */
    private static final String ROOT = "hub-root.cer";

    private final Path dataDir;
    private final Path current;
    private final Path fresh;
    private final HubTrust trust;

    IdentityFiles(Path dataDir, HubTrust trust) {
        this.dataDir = dataDir;
        this.current = dataDir.resolve("identity");
        this.fresh = dataDir.resolve("identity.new");
        this.trust = trust;
    }

    /** The identity in effect. */
    Optional<Identity> current() {
        return read(current);
    }

    /** An identity that is complete but not yet in effect: the power went in between. */
    Optional<Identity> fresh() {
        return read(fresh);
    }

    /** Keeps a new identity, not yet in effect. */
    void keep(EnrolResponse given, PrivateKey key, List<X509Certificate> chain) {
        try {
            Optional<X509Certificate> root = Certificates.newRoot(given, chain);
            byte[] known =
                    root.isPresent()
                            ? root.get().getEncoded()
                            : Files.exists(current.resolve(ROOT))
                                    ? Files.readAllBytes(current.resolve(ROOT))
                                    : new byte[0];
            delete(fresh);
            Files.createDirectories(fresh);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(ENTRY, key, PASSWORD, chain.toArray(new Certificate[0]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            keys.store(bytes, PASSWORD);
            SecretFiles.write(fresh, KEYS, bytes.toByteArray());
            SecretFiles.write(fresh, GIVEN, MessageCodec.encode(given));
            if (known.length > 0) {
                SecretFiles.write(fresh, ROOT, known);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityUnusableException("the new identity cannot be kept", e);
        }
    }

    /** The key pair of the identity in effect. */
    KeyPair keys() {
        try (InputStream in = Files.newInputStream(current.resolve(KEYS))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            return new KeyPair(
                    keys.getCertificate(ENTRY).getPublicKey(),
                    (PrivateKey) keys.getKey(ENTRY, PASSWORD));
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityUnusableException("the present key cannot be read", e);
        }
    }

    /** Puts a renewed identity in effect; the key before it is of no more use. */
    void activateRenewed() {
        Path before = dataDir.resolve("identity.before-renewal");
        try {
            if (Files.exists(current)) {
                delete(before);
                Files.move(current, before, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, current, StandardCopyOption.ATOMIC_MOVE);
            SecretFiles.syncFolder(dataDir);
            delete(before);
        } catch (IOException e) {
            throw new IdentityUnusableException("the renewed identity cannot take effect", e);
        }
    }

    /** Puts the new identity in effect; an older one stays under its own name. */
    void activate() {
        try {
            if (Files.exists(current)) {
                int n = 1;
                while (Files.exists(current.resolveSibling("identity.old-" + n))) {
                    n++;
                }
                Files.move(current, current.resolveSibling("identity.old-" + n));
            }
            Files.move(fresh, current, StandardCopyOption.ATOMIC_MOVE);
            SecretFiles.syncFolder(dataDir);
        } catch (IOException e) {
            throw new IdentityUnusableException("the new identity cannot take effect", e);
        }
    }

    private Optional<Identity> read(Path folder) {
        Path keyFile = folder.resolve(KEYS);
        Path givenFile = folder.resolve(GIVEN);
        if (!Files.exists(keyFile) || !Files.exists(givenFile)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(keyFile)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            X509Certificate own = (X509Certificate) keys.getCertificate(ENTRY);
            if (Files.exists(folder.resolve(ROOT))) {
                trust.add(Certificates.one(Files.readAllBytes(folder.resolve(ROOT))));
            }
            KeyManagerFactory managers =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            return Optional.of(
                    new Identity(
                            MessageCodec.decodeEnrolResponse(Files.readAllBytes(givenFile)),
                            trust.context(managers.getKeyManagers()),
                            PairingCode.of(own.getPublicKey()),
                            HostCode.of(own.getPublicKey()),
                            own.getNotBefore().toInstant(),
                            own.getNotAfter().toInstant()));
        } catch (IOException | GeneralSecurityException | MalformedMessageException e) {
            throw new IdentityUnusableException("identity in " + folder + " can't be read", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (String name :
                List.of(KEYS, GIVEN, ROOT, KEYS + ".part", GIVEN + ".part", ROOT + ".part")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }
}
