package nl.gezondheidsplein.hub.pki;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** Text form of keys and certificates, as every other program reads them. */
final class Pem {
    private Pem() {}

    static String ofCertificates(X509Certificate... certificates) {
        StringBuilder text = new StringBuilder();
        try {
            for (X509Certificate certificate : certificates) {
                text.append(block("CERTIFICATE", certificate.getEncoded()));
            }
        } catch (GeneralSecurityException e) {
            throw new PkiException("A certificate could not be written", e);
        }
        return text.toString();
    }

    static String ofPrivateKey(PrivateKey key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    private static String block(String type, byte[] content) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(type, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static List<X509Certificate> certificates(String pem) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            while (parser.readObject() instanceof X509CertificateHolder holder) {
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new PkiException("A certificate file could not be read", e);
        }
        if (certificates.isEmpty()) {
            throw new PkiException("A certificate file holds no certificate");
        }
        return certificates;
    }

    /** A certificate and those above it, in the order in which they are shown. */
    static X509Certificate[] chain(X509Certificate own, List<X509Certificate> above) {
        return Stream.concat(Stream.of(own), above.stream()).toArray(X509Certificate[]::new);
    }

    static PrivateKey privateKey(String pem, String algorithm) {
        try (var parser = new org.bouncycastle.util.io.pem.PemReader(new StringReader(pem))) {
            PemObject block = parser.readPemObject();
            if (block == null) {
                throw new PkiException("A key file holds no key");
            }
            return KeyFactory.getInstance(algorithm)
                    .generatePrivate(new PKCS8EncodedKeySpec(block.getContent()));
        } catch (IOException | GeneralSecurityException e) {
            throw new PkiException("A key file could not be read", e);
        }
    }
}
