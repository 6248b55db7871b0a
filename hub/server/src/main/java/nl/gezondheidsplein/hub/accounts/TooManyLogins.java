package nl.gezondheidsplein.hub.accounts;

/** So many people log in at once that this one has to come back in a moment. */
public final class TooManyLogins extends RuntimeException {

    TooManyLogins() {
        super("Too many passwords are being checked at once");
    }
}
