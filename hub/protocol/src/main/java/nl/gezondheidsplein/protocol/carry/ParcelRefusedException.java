package nl.gezondheidsplein.protocol.carry;

/** What lies on the stick is no parcel, or not one that may be opened here. */
public final class ParcelRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** The message in one word, for who tells it in a language of their own. */
    public enum Why {
        /** Something else that lies on a stick. */
        NO_PARCEL,
        /** Not as it was signed, or not to be read. */
        DAMAGED,
        TOO_LARGE,
        /** Signed by nobody who is known here. */
        STRANGER,
        /** For another kiosk or hub. */
        NOT_FOR_HERE
    }

    public ParcelRefusedException(Why why, String message) {
        super(message);
        this.why = why;
    }

    ParcelRefusedException(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
