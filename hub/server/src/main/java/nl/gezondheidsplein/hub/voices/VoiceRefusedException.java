package nl.gezondheidsplein.hub.voices;

/** Something can't be done as it was asked; the message is a plain Dutch sentence that says why. */
public final class VoiceRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VoiceRefusedException(String sentence) {
        super(sentence);
    }

    /** Returns the sentence for who asked. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
