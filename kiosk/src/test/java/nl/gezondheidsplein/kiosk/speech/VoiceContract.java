package nl.gezondheidsplein.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every voice keeps to. */
abstract class VoiceContract {
    private static final List<Phrase> LONG =
            List.of(new Phrase("nl", "Hier volgt een lang verhaal."));

    private final Voice voice = voice();

    /** A voice that, if it is heard at all, takes half a minute for each phrase. */
    abstract Voice voice();

    @AfterEach
    void close() {
        voice.close();
    }

    @Test
    void isSilentUntilAsked() {
        assertThat(voice.isSpeaking()).isFalse();
    }

    @Test
    void fallsSilentWithin300Milliseconds() {
        voice.say(LONG, Loudness.USUAL);

        voice.stop();

        await().atMost(Duration.ofMillis(300)).until(() -> !voice.isSpeaking());
    }

    @Test
    void saysTheLastThingAskedForAndCanStillBeStopped() {
        voice.say(LONG, Loudness.USUAL);
        voice.say(LONG, Loudness.LOUDEST);

        assertThat(voice.isSpeaking()).isEqualTo(voice.isAudible());
        voice.stop();
        assertThat(voice.isSpeaking()).isFalse();
    }

    @Test
    void isSilentOnceClosed() {
        voice.say(LONG, Loudness.USUAL);

        voice.close();

        assertThat(voice.isSpeaking()).isFalse();
    }
}
