package nl.gezondheidsplein.hub.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down guessing, per account and per source. An attempt is counted before the password is
 * looked at, so that attempts side by side cannot slip past the limit. Lives in memory: who can
 * restart the hub can also reset a password.
 *
 * <p>Somebody can keep another person out by guessing wrong on purpose, for a quarter of an hour at
 * a time. That is the price of a limit per account; who is logged in already is not disturbed.
 */
public final class LoginThrottle {

    private static final int PER_ACCOUNT = 8;
    private static final int PER_SOURCE = 40;
    private static final Duration SPAN = Duration.ofMinutes(15);

    /** Bounds the memory that strangers can make the hub use; the longest unused entry goes. */
    private static final int MAX_KEYS = 10_000;

    private record Attempts(int count, Instant first) {}

    private final InstantSource clock;

    // Guarded by this.
    private final Map<String, Attempts> attempts =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
                    return size() > MAX_KEYS;
                }
            };

    /** A throttle that measures with this clock. */
    public LoginThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts an attempt; empty when it may go on, else how long to wait. */
    synchronized Optional<Duration> attempt(String account, String source) {
        Instant now = clock.instant();
        Optional<Duration> wait = wait(accountKey(account), PER_ACCOUNT, now);
        if (wait.isEmpty()) {
            wait = wait(sourceKey(source), PER_SOURCE, now);
        }
        if (wait.isEmpty()) {
            count(accountKey(account), now);
            count(sourceKey(source), now);
        }
        return wait;
    }

    /** The attempt was rightful: the account starts afresh, the source gets its attempt back. */
    synchronized void succeeded(String account, String source) {
        attempts.remove(accountKey(account));
        attempts.computeIfPresent(
                sourceKey(source),
                (key, known) -> new Attempts(Math.max(0, known.count() - 1), known.first()));
    }

    private Optional<Duration> wait(String key, int limit, Instant now) {
        Attempts known = attempts.get(key);
        if (known == null || known.count() < limit || !now.isBefore(known.first().plus(SPAN))) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, known.first().plus(SPAN)));
    }

    private void count(String key, Instant now) {
        attempts.merge(
                key,
                new Attempts(1, now),
                (known, one) ->
                        now.isBefore(known.first().plus(SPAN))
                                ? new Attempts(known.count() + 1, known.first())
                                : one);
    }

    private static String accountKey(String account) {
        return "account " + account;
    }

    private static String sourceKey(String source) {
        return "source " + source;
    }
}
