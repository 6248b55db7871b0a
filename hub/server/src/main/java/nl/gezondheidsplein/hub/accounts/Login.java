package nl.gezondheidsplein.hub.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The front door for people. An unknown name costs as much time as a wrong password, and the answer
 * to both is the same.
 */
public final class Login {

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final LoginThrottle throttle;
    private final InstantSource clock;
    private final TimeCodes codes = new TimeCodes();
    private final String hashOfNobody;

    /** A door to these accounts. Hashes one password while it is being built. */
    public Login(
            AccountRepository accounts,
            PasswordHasher hasher,
            LoginThrottle throttle,
            InstantSource clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.throttle = throttle;
        this.clock = clock;
        this.hashOfNobody = hasher.hash("nobody has this password");
    }

    /**
     * Judges an attempt. A code of an authenticator app is taken once only.
     *
     * @throws TooManyLogins when the hub is too busy to judge
     */
    public LoginOutcome attempt(LoginAttempt attempt) {
        Optional<Duration> wait = throttle.attempt(attempt.name(), attempt.source());
        if (wait.isPresent()) {
            return new LoginOutcome.ComeBackLater(wait.get());
        }
        String hash = accounts.passwordHash(attempt.name()).orElse(hashOfNobody);
        boolean rightPassword = hasher.matches(attempt.password(), hash);
        Optional<Account> account = accounts.find(attempt.name());
        if (account.isEmpty() || !rightPassword || !passesSecondFactor(attempt)) {
            return new LoginOutcome.Refused();
        }
        throttle.succeeded(attempt.name(), attempt.source());
        return new LoginOutcome.Welcome(account.get());
    }

    private boolean passesSecondFactor(LoginAttempt attempt) {
        Optional<SecondFactor> factor = accounts.secondFactor(attempt.name());
        if (factor.isEmpty()) {
            return true;
        }
        String code = attempt.code().replace(" ", "");
        OptionalLong step = codes.stepOf(code, factor.get().secret(), clock.instant());
        return step.isPresent() && accounts.useStep(attempt.name(), step.getAsLong());
    }
}
