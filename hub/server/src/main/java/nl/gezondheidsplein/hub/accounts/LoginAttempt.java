package nl.gezondheidsplein.hub.accounts;

/**
 * What somebody typed to log in.
 *
 * @param code six digits of an authenticator app, or empty
 * @param source where the attempt comes from, such as a network address
 */
public record LoginAttempt(String name, String password, String code, String source) {

    @Override
    public String toString() {
        return "LoginAttempt[not shown]";
    }
}
