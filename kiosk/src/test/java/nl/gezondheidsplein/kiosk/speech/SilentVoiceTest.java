package nl.gezondheidsplein.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SilentVoiceTest extends VoiceContract {
    @Override
    Voice voice() {
        return new SilentVoice();
    }

    @Test
    void standsWhereNoKioskMaySpeak() {
        assertThat(Voice.open(false, Clips.none()).isAudible()).isFalse();
    }
}
