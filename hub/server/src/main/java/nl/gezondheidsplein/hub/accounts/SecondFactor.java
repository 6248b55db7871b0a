package nl.gezondheidsplein.hub.accounts;

/**
 * The shared secret of an authenticator app.
 *
 * @param secret base32, without padding
 * @param lastStep the newest 30-second step whose code was used; older or equal ones are refused
 */
public record SecondFactor(String secret, long lastStep) {

    @Override
    public String toString() {
        return "SecondFactor[secret not shown]";
    }
}
