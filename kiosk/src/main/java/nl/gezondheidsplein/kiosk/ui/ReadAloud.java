package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import nl.gezondheidsplein.kiosk.speech.Loudness;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;

/**
 * Says a screen aloud to who asks for it, and from then on what the keys come to; any touch
 * silences it. Who chose a language that is only heard asked for every screen. Nothing is said that
 * nobody asked for, and nothing at all where or while the place wants silence. Event dispatch
 * thread only.
 */
final class ReadAloud {
    private final Voice voice;
    private final Visit visit;
    private final BooleanSupplier maySound;
    private final UnaryOperator<List<Phrase>> inTheirTongue;
    private List<Phrase> told = List.of();
    private Loudness loudness = Loudness.USUAL;
    private Screen shown = Screen.ATTRACT;
    private boolean wasAsked;

    /**
     * @param maySound whether the place allows a sound now
     * @param inTheirTongue how who only listens is told the same
     */
    ReadAloud(
            Voice voice,
            Visit visit,
            BooleanSupplier maySound,
            UnaryOperator<List<Phrase>> inTheirTongue) {
        this.voice = voice;
        this.visit = visit;
        this.maySound = maySound;
        this.inTheirTongue = inTheirTongue;
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
            say(screen);
        }
    }

    /**
     * Says a screen once to who chose a language that is only heard: that is what they asked for.
     * Not what nobody else should hear, and not to who wants it calm.
     */
    void tell(List<Phrase> screen) {
        boolean isToldUnasked = !visit.isCalm() && !visit.screen().isPrivate();
        if (isToldUnasked && isOffered() && !screen.equals(told)) {
            told = screen;
            say(screen);
        }
    }

    private void say(List<Phrase> phrases) {
        voice.say(inTheirTongue.apply(phrases), loudness);
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
            say(phrases);
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
            say(List.of(sample));
        }
    }

    /** Somebody did something: what is being said has been heard. */
    void interrupt() {
        voice.stop();
    }

    /** The visit is over: silence, and the usual loudness for who comes next. */
    void rest() {
        voice.stop();
        told = List.of();
        loudness = Loudness.USUAL;
    }
}
