package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;

final class PackManifestTest {
    private static final KioskId KIOSK = new KioskId("k-0123456789");
    private static final byte[] INDEX = "{}".getBytes(UTF_8);

    private final KeyPair keys = keys();
    private final PackManifest manifest = signed();

    @Test
    void isSignedByTheKeyThatSignedIt() {
        assertThat(manifest.isSignedBy(keys.getPublic())).isTrue();
        assertThat(manifest.sha256()).isEqualTo(Sha256.hex(INDEX));
        assertThat(manifest.size()).isEqualTo(INDEX.length);
        assertThat(manifest.path()).isEqualTo("/packs/" + Sha256.hex(INDEX));
    }

    @Test
    void isStillSignedAfterTheWire() {
        PackManifest received = MessageCodec.decodeManifest(MessageCodec.encode(manifest));

        assertThat(received).isEqualTo(manifest);
        assertThat(received.isSignedBy(keys.getPublic())).isTrue();
    }

    @Test
    void isNotSignedByAnotherKey() {
        assertThat(manifest.isSignedBy(keys().getPublic())).isFalse();
    }

    @Test
    void isNotSignedOnceAnythingInItIsChanged() {
        String hash = Sha256.hex("other".getBytes(UTF_8));
        assertThat(changed("k-9876543210", manifest.version(), manifest.sha256(), 2, "pack-1"))
                .isFalse();
        assertThat(changed(manifest.kiosk(), "moerwijk-119", manifest.sha256(), 2, "pack-1"))
                .isFalse();
        assertThat(changed(manifest.kiosk(), manifest.version(), hash, 2, "pack-1")).isFalse();
        assertThat(changed(manifest.kiosk(), manifest.version(), manifest.sha256(), 3, "pack-1"))
                .isFalse();
        assertThat(changed(manifest.kiosk(), manifest.version(), manifest.sha256(), 2, "pack-2"))
                .isFalse();
        assertThat(changed(manifest.kiosk(), manifest.version(), manifest.sha256(), 2, "pack-1"))
                .isTrue();
    }

    @Test
    void ofANewerPackHasAHigherNumber() {
        assertThat(PackIndex.number("moerwijk-9")).isLessThan(PackIndex.number("moerwijk-10"));
        assertThat(PackIndex.number("moerwijk-noord-118")).isEqualTo(118);
        assertThatThrownBy(() -> PackIndex.number("moerwijk-01"))
                .isInstanceOf(MalformedMessageException.class);
    }

    private boolean changed(String kiosk, String version, String hash, long size, String keyId) {
        return new PackManifest(
                        kiosk,
                        version,
                        hash,
                        size,
                        PackFile.address(hash),
                        keyId,
                        manifest.signature())
                .isSignedBy(keys.getPublic());
    }

    private PackManifest signed() {
        try {
            return PackManifest.sign(KIOSK, "moerwijk-118", INDEX, "pack-1", keys.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
