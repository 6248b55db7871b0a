package nl.gezondheidsplein.protocol.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Sha256;
import org.junit.jupiter.api.Test;

class ParcelTest {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final KioskId OTHER = new KioskId("k-bbbbbbbbbb");
    private static final byte[] WINDOW = "{\"v\":1,\"seq\":42}   ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RECEIPT = "{\"upTo\":7}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MANIFEST = "{\"version\":1}".getBytes(StandardCharsets.UTF_8);

    private final KeyPair kiosk = pair("EC");
    private final KeyPair hub = pair("EC");
    private final KeyPair pack = pair("Ed25519");
    private final Map<String, String> packKeys =
            Map.of("one", Base64.getEncoder().encodeToString(pack.getPublic().getEncoded()));

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] up() {
        return UpParcel.seal(
                KIOSK,
                kiosk,
                hub.getPublic(),
                List.of(
                        new UpParcel.Message(Channel.TALLY, WINDOW),
                        new UpParcel.Message(Channel.VOICE, RECEIPT)));
    }

    private byte[] down() {
        return DownParcel.sign(
                KIOSK,
                hub.getPublic(),
                RECEIPT,
                Optional.of(MANIFEST),
                new DownParcel.Signer("one", pack.getPrivate()));
    }

    @Test
    void bringsMessagesByteForByteAndSaysWhoseTheyAre() {
        UpParcel parcel = UpParcel.read(up());

        assertThat(parcel.kiosk()).isEqualTo(KIOSK);
        assertThat(parcel.keySha256()).isEqualTo(Sha256.hex(kiosk.getPublic().getEncoded()));
        List<UpParcel.Message> messages = parcel.open(hub);
        assertThat(messages)
                .extracting(UpParcel.Message::channel)
                .containsExactly(Channel.TALLY, Channel.VOICE);
        assertThat(messages.getFirst().payload()).isEqualTo(WINDOW);
    }

    @Test
    void isOpenedByTheHubItWasSealedForAlone() {
        UpParcel parcel = UpParcel.read(up());

        assertThatThrownBy(() -> parcel.open(pair("EC")))
                .isInstanceOf(ParcelRefusedException.class);
        assertThatThrownBy(() -> parcel.open(kiosk)).isInstanceOf(ParcelRefusedException.class);
        assertThat(new String(up(), StandardCharsets.US_ASCII))
                .doesNotContain(Base64.getEncoder().encodeToString(WINDOW).substring(0, 12));
    }

    @Test
    void isRefusedWithAnyLetterChanged() {
        for (byte[] whole : List.of(up(), down())) {
            for (int i = 0; i < whole.length; i += 7) {
                byte[] changed = whole.clone();
                changed[i] = (byte) (changed[i] == 'A' ? 'B' : 'A');
                assertThatThrownBy(() -> readAndOpen(changed))
                        .as("letter %d", i)
                        .isInstanceOf(ParcelRefusedException.class);
            }
        }
    }

    private void readAndOpen(byte[] bytes) {
        if (new String(bytes, StandardCharsets.US_ASCII).contains("-up-")) {
            UpParcel.read(bytes).open(hub);
        } else {
            DownParcel.read(bytes, KIOSK, packKeys);
        }
    }

    @Test
    void ofOneKioskIsNotTakenInTheNameOfAnother() {
        byte[] renamed =
                new String(up(), StandardCharsets.US_ASCII)
                        .replace(KIOSK.value(), OTHER.value())
                        .getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> UpParcel.read(renamed)).isInstanceOf(ParcelRefusedException.class);
        assertThatThrownBy(() -> DownParcel.read(down(), OTHER, packKeys))
                .isInstanceOf(ParcelRefusedException.class)
                .hasMessageContaining("another kiosk");
    }

    @Test
    void bringsReceiptManifestAndKeyToTheKioskItIsFor() {
        DownParcel parcel = DownParcel.read(down(), KIOSK, packKeys);

        assertThat(parcel.receipt()).isEqualTo(RECEIPT);
        assertThat(parcel.manifest()).hasValue(MANIFEST);
        assertThat(parcel.hub()).isEqualTo(hub.getPublic());
    }

    @Test
    void isRefusedWhenNoKeyOfTheHubSignedIt() {
        byte[] foreign =
                DownParcel.sign(
                        KIOSK,
                        hub.getPublic(),
                        RECEIPT,
                        Optional.empty(),
                        new DownParcel.Signer("one", pair("Ed25519").getPrivate()));
        byte[] unknown =
                DownParcel.sign(
                        KIOSK,
                        hub.getPublic(),
                        RECEIPT,
                        Optional.empty(),
                        new DownParcel.Signer("two", pack.getPrivate()));

        assertThatThrownBy(() -> DownParcel.read(foreign, KIOSK, packKeys))
                .isInstanceOf(ParcelRefusedException.class);
        assertThatThrownBy(() -> DownParcel.read(unknown, KIOSK, packKeys))
                .isInstanceOf(ParcelRefusedException.class);
    }

    @Test
    void carriesNothingButNumberedMessages() {
        byte[] state =
                UpParcel.seal(
                        KIOSK,
                        kiosk,
                        hub.getPublic(),
                        List.of(new UpParcel.Message(Channel.STATE, WINDOW)));

        assertThatThrownBy(() -> UpParcel.read(state).open(hub))
                .isInstanceOf(ParcelRefusedException.class);
    }
}
