package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class PairingCodeTest {
    /** SHA-256 of nothing starts with e3b0c442 98fc1c14: 16406829232824261652 modulo a million. */
    @Test
    void isTheFirstEightBytesOfTheHashModuloAMillion() {
        assertThat(PairingCode.of(new byte[0]).digits()).isEqualTo("261652");
        assertThat(Sha256.hex(new byte[0]))
                .startsWith("e3b0c44298fc1c14")
                .isEqualTo(HexFormat.of().formatHex(Sha256.of(new byte[0])));
    }

    @Test
    void isTheSameOnBothSidesAndAnotherForAnotherKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair kiosk = generator.generateKeyPair();

        assertThat(PairingCode.of(kiosk.getPublic()))
                .isEqualTo(PairingCode.of(kiosk.getPublic().getEncoded()));
        assertThat(PairingCode.of(kiosk.getPublic()).digits()).matches("[0-9]{6}");
    }

    @Test
    void readsInTwoGroupsWithItsZeros() {
        assertThat(new PairingCode("000123").grouped()).isEqualTo("000 123");
        assertThatThrownBy(() -> new PairingCode("123"))
                .isInstanceOf(MalformedMessageException.class);
    }
}
