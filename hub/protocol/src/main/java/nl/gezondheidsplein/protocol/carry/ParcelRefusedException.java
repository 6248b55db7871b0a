package nl.gezondheidsplein.protocol.carry;

/** What lies on the stick is no parcel, or not one that may be opened here. */
public final class ParcelRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ParcelRefusedException(String message) {
        super(message);
    }

    ParcelRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
