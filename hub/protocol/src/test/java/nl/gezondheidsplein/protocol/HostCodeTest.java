package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;

final class HostCodeTest {
    @Test
    void isTheSameForTheKioskThatHoldsTheKeyAndTheHubThatKeepsItsHash() throws Exception {
        PublicKey key = KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic();

        HostCode code = HostCode.of(key);

        assertThat(code).isEqualTo(HostCode.ofKeyHash(Sha256.hex(key.getEncoded())));
        assertThat(code.digits()).hasSize(HostCode.LENGTH).doesNotContain(" ");
    }

    @Test
    void staysWhatItWasInAnEarlierRelease() {
        assertThat(HostCode.ofKeyHash("0".repeat(64)).grouped()).isEqualTo("7799 3047");
    }
}
