package nl.gezondheidsplein.kiosk.enrol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The only roots this kiosk trusts: the hub's own, shipped with the settings, and the one that it
 * vouched for since.
 */
public final class HubTrust {
    private volatile KeyStore roots;

    private HubTrust(KeyStore roots) {
        this.roots = roots;
    }

    /** Whether this leads from a root that is trusted to another one. */
    boolean knows(X509Certificate bridge) {
        try {
            for (String name : Collections.list(roots.aliases())) {
                if (roots.getCertificate(name) instanceof X509Certificate root
                        && root.getSubjectX500Principal().equals(bridge.getSubjectX500Principal())
                        && root.getPublicKey().equals(bridge.getPublicKey())) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            throw new IdentityUnusableException("the hub's roots cannot be read", e);
        }
    }

    /** Trusts this root too; the caller has seen that one of the others vouches for it. */
    void add(X509Certificate root) {
        try {
            KeyStore more = KeyStore.getInstance("PKCS12");
            more.load(null, null);
            for (String name : Collections.list(roots.aliases())) {
                more.setCertificateEntry(name, roots.getCertificate(name));
            }
            more.setCertificateEntry("vouched-for", root);
            roots = more;
        } catch (IOException | GeneralSecurityException e) {
            throw new IdentityUnusableException("the hub's new root cannot be kept", e);
        }
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
