package nl.gezondheidsplein.hub.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PackManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackKeyRotationTest {
    @TempDir Path folder;

    private final SettableClock clock = new SettableClock();
    private PkiFiles files;
    private PackKeyRotation rotation;
    private PackKeys before;

    @BeforeEach
    void makeKeys() throws IOException {
        files = new PkiFiles(folder);
        rotation = new PackKeyRotation(files, clock, new SecureRandom());
        PkiSetup.makePackKey(files.currentPackKey(), new SecureRandom());
        PkiSetup.makePackKey(files.nextPackKey(), new SecureRandom());
        Files.setLastModifiedTime(files.nextPackKey(), FileTime.from(clock.instant()));
        before = PackKeys.open(files);
        clock.forward(Duration.ofDays(45));
    }

    @Test
    void signsWithTheKeyThatKiosksKnewAsTheNext() throws Exception {
        PackKeys after = rotation.rotate(false);

        assertThat(after.currentId()).isNotEqualTo(before.currentId());
        assertThat(isShownByAKioskThatKnows(before, after)).isTrue();
    }

    @Test
    void makesANewNextKeyAndRetiresTheOldOne() {
        PackKeys after = rotation.rotate(false);

        assertThat(after.publicKeys()).hasSize(2).doesNotContainKey(before.currentId());
        assertThat(before.publicKeys()).doesNotContainKey(nextIdOf(after));
    }

    @Test
    void isRefusedByAKioskThatMissedTwoRotationsUntilItGetsTheKeys() throws Exception {
        PackKeys once = rotation.rotate(false);
        PackKeys twice = rotation.rotate(true);

        assertThat(isShownByAKioskThatKnows(before, twice)).isFalse();
        assertThat(isShownByAKioskThatKnows(once, twice)).isTrue();
        assertThat(isShownByAKioskThatKnows(twice, twice)).isTrue();
    }

    @Test
    void waitsUntilKiosksKnowTheNextKeyUnlessToldOtherwise() throws IOException {
        Files.setLastModifiedTime(
                files.nextPackKey(), FileTime.from(clock.instant().minus(Duration.ofDays(44))));

        assertThatThrownBy(() -> rotation.rotate(false))
                .isInstanceOf(PkiException.class)
                .hasMessageContaining("--at-once");
        assertThat(PackKeys.open(files).currentId()).isEqualTo(before.currentId());
        assertThat(rotation.rotate(true).currentId()).isNotEqualTo(before.currentId());
    }

    @Test
    void finishesARotationThatWasBrokenOffAndRotatesOnlyOnce() throws Exception {
        KeyFiles.writeSecret(
                files.currentPackKey(),
                KeyFiles.read(files.nextPackKey()).getBytes(StandardCharsets.US_ASCII));

        PackKeys after = rotation.rotate(false);

        assertThat(isShownByAKioskThatKnows(before, after)).isTrue();
        assertThat(after.publicKeys()).hasSize(2).doesNotContainKey(before.currentId());
    }

    @Test
    void makesTheNextKeyWhenItWasBrokenOffBeforeThat() throws IOException {
        PackKeys half = rotation.rotate(false);
        Files.delete(files.nextPackKey());

        PackKeys after = rotation.rotate(false);

        assertThat(after.currentId()).isEqualTo(half.currentId());
        assertThat(after.publicKeys()).hasSize(2);
    }

    private static String nextIdOf(PackKeys keys) {
        return keys.publicKeys().keySet().stream()
                .filter(id -> !id.equals(keys.currentId()))
                .findFirst()
                .orElseThrow();
    }

    /** As the kiosk decides: the key must be known, and the signature must be of that key. */
    private static boolean isShownByAKioskThatKnows(PackKeys known, PackKeys signing)
            throws Exception {
        PackManifest manifest =
                PackManifest.sign(
                        new KioskId("k-aaaaaaaaaa"),
                        "de-luyk-1",
                        new byte[] {1},
                        signing.currentId(),
                        signing.current());
        Map<String, String> keys = known.publicKeys();
        String key = keys.get(manifest.keyId());
        return key != null && manifest.isSignedBy(publicKey(key));
    }

    private static PublicKey publicKey(String base64) throws Exception {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
