package nl.gezondheidsplein.kiosk.speech;

import java.util.List;

/** Says words aloud. Safe for any thread; every method returns at once. */
public interface Voice extends AutoCloseable {
    /** Whether anything can be heard here; where not, no screen offers to read aloud. */
    boolean isAudible();

    /** Says these one after the other, in place of what is being said. */
    void say(List<Phrase> phrases, Loudness loudness);

    /** Falls silent within 300 ms (EN 301 549, 5.1.3.4) and forgets what it was saying. */
    void stop();

    /** Whether something is still being said. */
    boolean isSpeaking();

    /** Falls silent for good. */
    @Override
    void close();

    /**
     * The voice of this kiosk. Where the synthesiser is not installed the kiosk is silent, and the
     * log says what to do.
     *
     * @param isSoundAllowed false in places where no kiosk may speak
     */
    static Voice open(boolean isSoundAllowed, Clips clips) {
        if (!isSoundAllowed) {
            return new SilentVoice();
        }
        return EspeakVoice.find(clips).<Voice>map(voice -> voice).orElseGet(SilentVoice::new);
    }

    /** A voice that nobody hears. */
    static Voice silent() {
        return new SilentVoice();
    }
}
