package nl.gezondheidsplein.hub.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Turns the key directory into what TLS connections of the hub need. */
public final class KeyStores {
    /**
     * PKCS#12 wants a password; ours is no secret, the rights of the file keep the key. Programs
     * that open the stores by themselves need it too.
     */
    public static final String PASSWORD = "plein";

    private KeyStores() {}

    /**
     * Returns TLS with which the hub connects to the broker: its own certificate, and trust in our
     * root alone.
     */
    public static SSLContext hubClient(PkiFiles files) {
        try {
            return client(files, open(files.hubClientKeyStore()));
        } catch (GeneralSecurityException | IOException e) {
            throw new PkiException("The hub's TLS keys can't be used", e);
        }
    }

    /** Returns TLS with a key that is only in memory, and trust in our root alone. */
    static SSLContext client(PkiFiles files, KeyPair keys, Certificate... chain) {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry("key", keys.getPrivate(), PASSWORD.toCharArray(), chain);
            return client(files, own);
        } catch (GeneralSecurityException | IOException e) {
            throw new PkiException("A key made for one connection can't be used", e);
        }
    }

    private static SSLContext client(PkiFiles files, KeyStore own)
            throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (X509Certificate root : Pem.certificates(KeyFiles.read(files.rootCertificate()))) {
            trusted.setCertificateEntry("root-" + trusted.size(), root);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    static X509Certificate leaf(Path keyStore) {
        try {
            if (open(keyStore).getCertificate("key") instanceof X509Certificate certificate) {
                return certificate;
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new PkiException(keyStore.getFileName() + " could not be read", e);
        }
        throw new PkiException(keyStore.getFileName() + " holds no certificate");
    }

    private static KeyStore open(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), PASSWORD.toCharArray());
        return store;
    }
}
