package nl.gezondheidsplein.protocol.carry;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Bytes that one key opens: a key pair for this box alone, agreed with the receiver's over P-256,
 * HKDF-SHA256, AES-256-GCM. The box begins with the length of its public key and that key.
 */
final class SealedBox {
    private static final String CURVE = "secp256r1";
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    /** Each key seals once. */
    private static final byte[] NONCE = new byte[12];

    private SealedBox() {}

    static byte[] seal(PublicKey receiver, byte[] label, byte[] bytes)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        KeyPair own = generator.generateKeyPair();
        byte[] ownKey = own.getPublic().getEncoded();
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret(own, receiver, ownKey, receiver), label);
        byte[] sealed = cipher.doFinal(bytes);
        byte[] box = new byte[1 + ownKey.length + sealed.length];
        box[0] = (byte) ownKey.length;
        System.arraycopy(ownKey, 0, box, 1, ownKey.length);
        System.arraycopy(sealed, 0, box, 1 + ownKey.length, sealed.length);
        return box;
    }

    /**
     * Opens what was sealed for this receiver under this label.
     *
     * @throws GeneralSecurityException when it was not, or was changed
     */
    static byte[] open(KeyPair receiver, byte[] label, byte[] box) throws GeneralSecurityException {
        int length = box.length == 0 ? 0 : Byte.toUnsignedInt(box[0]);
        if (box.length <= 1 + length) {
            throw new GeneralSecurityException("the box is empty");
        }
        byte[] otherKey = Arrays.copyOfRange(box, 1, 1 + length);
        PublicKey other =
                KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(otherKey));
        Cipher cipher =
                cipher(
                        Cipher.DECRYPT_MODE,
                        secret(receiver, other, otherKey, receiver.getPublic()),
                        label);
        return cipher.doFinal(box, 1 + length, box.length - 1 - length);
    }

    private static SecretKey secret(KeyPair own, PublicKey other, byte[] sender, PublicKey receiver)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(other, true);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(agreement.generateSecret())
                                .addSalt(sender)
                                .thenExpand(receiver.getEncoded(), KEY_BYTES));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] label)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, NONCE));
        cipher.updateAAD(label);
        return cipher;
    }
}
