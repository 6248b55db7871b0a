package nl.gezondheidsplein.hub.walkmap;

/** A file is no extract that can be read; the message says what to do. */
public final class ExtractUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExtractUnreadableException(String message) {
        super(message);
    }

    ExtractUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
