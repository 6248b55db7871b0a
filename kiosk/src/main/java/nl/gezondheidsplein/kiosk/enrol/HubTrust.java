package nl.gezondheidsplein.kiosk.enrol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The only root this kiosk trusts: the hub's own, shipped with the settings. */
public final class HubTrust {
    private final KeyStore roots;

    private HubTrust(KeyStore roots) {
        this.roots = roots;
    }

    /**
     * Reads the root certificates of a PEM file.
     *
     * @throws IdentityUnusableException when there is none in it
     */
    public static HubTrust read(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new GeneralSecurityException("no certificate in " + pem);
            }
            KeyStore roots = KeyStore.getInstance("PKCS12");
            roots.load(null, null);
            int n = 0;
            for (Certificate certificate : certificates) {
                roots.setCertificateEntry("root-" + n++, certificate);
            }
            return new HubTrust(roots);
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityUnusableException("the hub's root certificate cannot be read", e);
        }
    }

    KeyStore roots() {
        return roots;
    }

    /** TLS that trusts the hub's root and shows no certificate of its own. */
    public SSLContext anonymous() {
        return context(new KeyManager[0]);
    }

    SSLContext context(KeyManager[] keys) {
        try {
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(roots);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IdentityUnusableException("TLS cannot be set up", e);
        }
    }
}
