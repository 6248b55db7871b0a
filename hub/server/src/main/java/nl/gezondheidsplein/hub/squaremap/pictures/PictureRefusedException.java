package nl.gezondheidsplein.hub.squaremap.pictures;

/** A picture can't be kept; the message tells the editor why, in Dutch. */
public final class PictureRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Field field;

    /** What is to be mended. */
    public enum Field {
        /** The picture itself. */
        FILE,
        /** The words for who does not see it. */
        WORDS,
        /** The promise that nobody can be recognised. */
        PROMISE
    }

    PictureRefusedException(Field field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** What is to be mended. */
    public Field field() {
        return field;
    }

    /** Why, in Dutch. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
