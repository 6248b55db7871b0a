package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import nl.gezondheidsplein.kiosk.speech.Loudness;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.speech.Voice;

/** Goes on saying what it was asked to say until it is stopped, so that a test can hear it. */
final class HeardVoice implements Voice {
    private List<Phrase> saying = List.of();
    private Loudness loudness = Loudness.USUAL;

    /** The words that are being said. */
    List<String> words() {
        return saying.stream().map(Phrase::words).toList();
    }

    /** The languages in which they are said. */
    List<String> languages() {
        return saying.stream().map(Phrase::language).toList();
    }

    /** How loud the last words were. */
    Loudness loudness() {
        return loudness;
    }

    @Override
    public boolean isAudible() {
        return true;
    }

    @Override
    public void say(List<Phrase> phrases, Loudness asked) {
        saying = List.copyOf(phrases);
        loudness = asked;
    }

    @Override
    public void stop() {
        saying = List.of();
    }

    @Override
    public boolean isSpeaking() {
        return !saying.isEmpty();
    }

    @Override
    public void close() {
        stop();
    }
}
