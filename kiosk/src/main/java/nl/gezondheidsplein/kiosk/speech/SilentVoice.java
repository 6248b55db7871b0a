package nl.gezondheidsplein.kiosk.speech;

import java.util.List;

/** Stands in where the kiosk does not speak: it keeps nothing and has always finished. */
final class SilentVoice implements Voice {
    @Override
    public boolean isAudible() {
        return false;
    }

    @Override
    public void say(List<Phrase> phrases, Loudness loudness) {}

    @Override
    public void stop() {}

    @Override
    public boolean isSpeaking() {
        return false;
    }

    @Override
    public void close() {}
}
