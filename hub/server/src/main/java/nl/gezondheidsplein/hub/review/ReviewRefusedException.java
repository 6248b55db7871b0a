package nl.gezondheidsplein.hub.review;

/** A translation can't be kept as it is; the message tells the reader why, in Dutch. */
public final class ReviewRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isAdvice;

    ReviewRefusedException(String sentence, boolean isAdvice) {
        super(sentence);
        this.isAdvice = isAdvice;
    }

    /** Why, in Dutch. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Whether the reader may keep it all the same, knowing why not. */
    public boolean isAdvice() {
        return isAdvice;
    }
}
