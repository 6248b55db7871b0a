package nl.gezondheidsplein.hub.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

final class SoundTest {
    private static final Duration TWO = Duration.ofSeconds(2);

    private static void refuses(byte[] file, String why) {
        assertThatThrownBy(() -> Sound.read(file))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageContaining(why);
    }

    @Test
    void takesAWavFileThatAPlayerTakes() throws Exception {
        Sound sound = Sound.read(Recordings.wav(TWO));

        assertThat(sound.length()).isEqualTo(TWO);
        assertThat(sound.form().mediaType()).isEqualTo("audio/wav");
        try (var played =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(sound.content()))) {
            assertThat(played.getFrameLength()).isEqualTo(16_000);
        }
    }

    @Test
    void takesOpusInOgg() {
        Sound sound = Sound.read(Recordings.opus(TWO, "ENCODER=opusenc"));

        assertThat(sound.length()).isEqualTo(TWO);
        assertThat(sound.path()).matches("clips/[0-9a-f]{64}\\.ogg");
    }

    @Test
    void keepsNothingOfWhoSpoke() throws Exception {
        var named = new ByteArrayOutputStream();
        named.write(Recordings.wav(TWO));
        named.write("LIST".getBytes(StandardCharsets.US_ASCII));
        named.write(new byte[] {4, 0, 0, 0});
        named.write("Noor".getBytes(StandardCharsets.US_ASCII));

        assertThat(new String(Sound.read(named.toByteArray()).content(), StandardCharsets.US_ASCII))
                .doesNotContain("Noor");
        refuses(Recordings.opus(TWO, "ARTIST=Noor"), "namen");
    }

    @Test
    void refusesWhatIsTooLongOrTooLargeOrEmpty() {
        refuses(Recordings.opus(Duration.ofSeconds(21)), "te lang");
        refuses(Recordings.wav(Duration.ofSeconds(17)), "te groot");
        refuses(Recordings.wav(Duration.ZERO), "leeg");
        refuses(new byte[0], "Kies");
    }

    @Test
    void refusesWhatIsCutOffOrChanged() {
        byte[] wav = Recordings.wav(TWO);
        byte[] ogg = Recordings.opus(TWO);
        refuses(Arrays.copyOf(wav, wav.length / 2), "breekt");
        for (int length = 28; length < ogg.length; length++) {
            refuses(Arrays.copyOf(ogg, length), "Ogg");
        }
        for (int at = 0; at < ogg.length; at++) {
            byte[] changed = ogg.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> Sound.read(changed))
                    .isInstanceOf(ReviewRefusedException.class);
        }
    }

    @Test
    void refusesWhatIsNoSound() {
        refuses("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), "geen WAV");
        refuses(new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'A', 'V', 'E'}, "niet heel");
    }
}
