package nl.gezondheidsplein.hub.fleet;

/** What a steward asked can't be done; the message is a Dutch sentence that says why. */
public final class FleetException extends RuntimeException {
    public FleetException(String message) {
        super(message);
    }
}
