package nl.gezondheidsplein.hub.broker;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: doubling to half a minute, with full jitter. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final RandomGenerator random;
    private Duration ceiling = FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Returns the wait before the next attempt, and doubles the one after it. */
    Duration next() {
        Duration wait = Duration.ofMillis(1 + random.nextLong(ceiling.toMillis()));
        Duration doubled = ceiling.multipliedBy(2);
        ceiling = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }

    /** Begins anew after a success. */
    void reset() {
        ceiling = FIRST;
    }
}
