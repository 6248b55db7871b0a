package nl.gezondheidsplein.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Reads the key and certificates of the HTTPS listener. */
public final class TlsKey {

    private TlsKey() {}

    /**
     * Opens a PKCS#12 store; callers are asked for no certificate of their own.
     *
     * @throws IllegalStateException when the store cannot be used
     */
    public static SSLContext open(Path keyStore, String password) {
        try (InputStream in = Files.newInputStream(keyStore)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "The key of the HTTPS listener could not be read from " + keyStore, e);
        }
    }
}
