package nl.gezondheidsplein.hub.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
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
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "root", Pem.certificates(KeyFiles.read(files.rootCertificate())).getFirst());
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(open(files.hubClientKeyStore()), PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new PkiException("The hub's TLS keys can't be used", e);
        }
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
