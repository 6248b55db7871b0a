package nl.gezondheidsplein.hub.pki;

/** Keys or certificates can't be read, written or made; the message says which and what to do. */
public final class PkiException extends RuntimeException {
    PkiException(String message) {
        super(message);
    }

    PkiException(String message, Throwable cause) {
        super(message, cause);
    }
}
