package nl.gezondheidsplein.kiosk;

import java.time.Duration;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.sync.RetryPolicy;

/** Waits between tries of something that will work one day. Used by one thread. */
final class Persistence {
    private final RetryPolicy policy;
    private final RandomGenerator random;
    private int failures;

    Persistence(RetryPolicy policy, RandomGenerator random) {
        this.policy = policy;
        this.random = random;
    }

    /** Waits longer after each failure. */
    void rest() throws InterruptedException {
        Thread.sleep(pause());
    }

    /** How long to wait after one more failure. */
    Duration pause() {
        failures++;
        return policy.withFullJitter(failures, random);
    }

    void succeeded() {
        failures = 0;
    }
}
