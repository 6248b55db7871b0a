package nl.gezondheidsplein.hub.pki;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * The Ed25519 keys of content packs: the one that signs now and the one that will sign next, which
 * kiosks get to know long before it does.
 *
 * @param currentId the id of the key that signs
 * @param current the key that signs
 * @param publicKeys both public keys, Base64 of their SubjectPublicKeyInfo, by id
 */
public record PackKeys(String currentId, PrivateKey current, SortedMap<String, String> publicKeys) {
    private static final int ID_LENGTH = 16;

    /** Reads the keys that {@link PkiSetup} made. */
    public static PackKeys open(PkiFiles files) {
        String current = KeyFiles.read(publicFile(files.currentPackKey())).strip();
        String next = KeyFiles.read(publicFile(files.nextPackKey())).strip();
        SortedMap<String, String> byId = new TreeMap<>();
        byId.put(idOf(current), current);
        byId.put(idOf(next), next);
        return new PackKeys(
                idOf(current),
                Pem.privateKey(KeyFiles.read(files.currentPackKey()), "Ed25519"),
                byId);
    }

    static Path publicFile(Path key) {
        return key.resolveSibling(key.getFileName().toString().replace(".key", ".pub"));
    }

    static String encoded(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static String idOf(String encoded) {
        return Sha256.hex(Base64.getDecoder().decode(encoded)).substring(0, ID_LENGTH);
    }

    /** Returns the public key that belongs to the one that signs. */
    public PublicKey currentPublicKey() {
        byte[] encoded = Base64.getDecoder().decode(publicKeys.get(currentId));
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new PkiException("A pack key could not be read", e);
        }
    }
}
