package nl.gezondheidsplein.hub.pki;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/**
 * The only thing taken from a PKCS#10 request: a P-256 public key whose owner proved to hold the
 * private one. The subject and the extensions it asks for are never looked at.
 */
public record SigningRequest(PublicKey publicKey) {
    /** A P-256 request is under 1 KiB; extensions that make it larger are of no interest. */
    private static final int MOST_CHARACTERS = 8_192;

    /**
     * Reads a request in PEM form.
     *
     * @throws UnacceptableRequestException when it is no request, not P-256, or not signed by its
     *     own key
     */
    public static SigningRequest parse(String pem) throws UnacceptableRequestException {
        if (pem.length() > MOST_CHARACTERS) {
            throw new UnacceptableRequestException("the request is too large");
        }
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            if (!(parser.readObject() instanceof PKCS10CertificationRequest request)) {
                throw new UnacceptableRequestException("not a PKCS#10 request");
            }
            SubjectPublicKeyInfo key = request.getSubjectPublicKeyInfo();
            if (!isP256(key)) {
                throw new UnacceptableRequestException("the key is not P-256");
            }
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                throw new UnacceptableRequestException("the request is not signed by its own key");
            }
            return new SigningRequest(new JcaPKCS10CertificationRequest(request).getPublicKey());
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | PKCSException
                | RuntimeException e) {
            // Hostile ASN.1 makes the parser throw all kinds of unchecked exceptions.
            throw new UnacceptableRequestException("not a readable request", e);
        }
    }

    private static boolean isP256(SubjectPublicKeyInfo key) {
        return key.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                && key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
                && curve.equals(SECObjectIdentifiers.secp256r1);
    }

    public SigningRequest {
        Objects.requireNonNull(publicKey);
        if (!(publicKey instanceof ECPublicKey)) {
            throw new IllegalArgumentException("Only elliptic-curve keys are signed");
        }
    }
}
