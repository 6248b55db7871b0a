package nl.gezondheidsplein.hub.accounts;

import java.time.Duration;

/** What became of an attempt to log in. */
public sealed interface LoginOutcome {

    /** Name, password and code were right. */
    record Welcome(Account account) implements LoginOutcome {}

    /** Something was wrong; deliberately not said what. */
    record Refused() implements LoginOutcome {}

    /** Too many attempts; the password was not looked at. */
    record ComeBackLater(Duration delay) implements LoginOutcome {}
}
