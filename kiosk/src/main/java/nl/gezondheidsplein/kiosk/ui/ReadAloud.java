package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.gezondheidsplein.kiosk.speech.Loudness;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;

/**
 * Says a screen aloud to who asks for it, and from then on what the keys come to; any touch
 * silences it. Nothing is said that nobody asked for, and nothing at all where or while the place
 * wants silence. Event dispatch thread only.
 */
final class ReadAloud {
    private final Voice voice;
    private final Visit visit;
    private final BooleanSupplier maySound;
    private Loudness loudness = Loudness.USUAL;
    private Screen shown = Screen.ATTRACT;
    private boolean wasAsked;

    /**
     * @param maySound whether the place allows a sound now
     */
    ReadAloud(Voice voice, Visit visit, BooleanSupplier maySound) {
        this.voice = voice;
        this.visit = visit;
        this.maySound = maySound;
    }

    /** Whether the present screen can be read aloud here. */
    boolean isOffered() {
        return voice.isAudible() && visit.screen() != Screen.ATTRACT && maySound.getAsBoolean();
    }

    /** Somebody asked to hear the screen. */
    void read(List<Phrase> screen) {
        if (isOffered()) {
            wasAsked = true;
            visit.listen();
            voice.say(screen, loudness);
        }
    }

    /** Another screen is shown, or the same one anew. */
    void shows(Screen screen) {
        wasAsked = wasAsked && screen == shown;
        shown = screen;
    }

    /** Whether somebody asked to hear the screen that is shown. */
    boolean wasAsked() {
        return wasAsked;
    }

    /** The keys came to something; it is said to who listens already. */
    void follow(List<Phrase> phrases) {
        if (visit.isListening() && isOffered()) {
            voice.say(phrases, loudness);
        }
    }

    /**
     * Speaks louder, and after the loudest as usual again.
     *
     * @param sample said in the new loudness
     */
    void louder(Phrase sample) {
        if (isOffered()) {
            loudness = loudness.next();
            visit.listen();
            voice.say(List.of(sample), loudness);
        }
    }

    /** Somebody did something: what is being said has been heard. */
    void interrupt() {
        voice.stop();
    }

    /** The visit is over: silence, and the usual loudness for who comes next. */
    void rest() {
        voice.stop();
        loudness = Loudness.USUAL;
    }
}
