package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;

final class RenewRequestTest {
    private static final KioskId KIOSK = new KioskId("k-0123456789");

    private final KeyPair keys = keys();

    @Test
    void provesThatItsSenderHoldsTheKey() throws GeneralSecurityException {
        RenewRequest request = RenewRequest.sign(KIOSK, "csr", keys);

        assertThat(request.isProven()).isTrue();
        assertThat(request.keySha256()).isEqualTo(Sha256.hex(keys.getPublic().getEncoded()));
        assertThat(MessageCodec.decodeRenewRequest(MessageCodec.encode(request)).isProven())
                .isTrue();
    }

    @Test
    void provesNothingForAnotherKioskRequestOrKey() throws GeneralSecurityException {
        RenewRequest request = RenewRequest.sign(KIOSK, "csr", keys);
        String other = RenewRequest.sign(KIOSK, "csr", keys()).key();

        assertThat(with(request, new KioskId("k-9876543210"), "csr", request.key())).isFalse();
        assertThat(with(request, KIOSK, "another csr", request.key())).isFalse();
        assertThat(with(request, KIOSK, "csr", other)).isFalse();
        assertThat(with(request, KIOSK, "csr", "A".repeat(80))).isFalse();
    }

    private static boolean with(RenewRequest signed, KioskId kiosk, String csr, String key) {
        return new RenewRequest(kiosk, csr, key, signed.signature()).isProven();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
