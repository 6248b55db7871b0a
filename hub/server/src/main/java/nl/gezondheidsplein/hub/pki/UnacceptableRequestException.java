package nl.gezondheidsplein.hub.pki;

/** A certificate request that this authority does not sign; the message is for the log only. */
public final class UnacceptableRequestException extends Exception {
    UnacceptableRequestException(String message) {
        super(message);
    }

    UnacceptableRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
