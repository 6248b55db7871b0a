package nl.gezondheidsplein.hub.store;

/** The database can't be opened or used as it is set up; the message says what to change. */
public final class StoreException extends RuntimeException {
    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
