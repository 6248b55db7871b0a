package nl.gezondheidsplein.hub.squaremap;

/**
 * A field of an HSDS object is absent or unreadable; the message, in Dutch for whoever keeps the
 * data, names the field.
 */
public final class HsdsFormatException extends RuntimeException {
    HsdsFormatException(String message) {
        super(message);
    }
}
