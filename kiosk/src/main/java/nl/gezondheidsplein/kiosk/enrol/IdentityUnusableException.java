package nl.gezondheidsplein.kiosk.enrol;

/** Key, certificate or root certificate cannot be read or used. */
public final class IdentityUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityUnusableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
