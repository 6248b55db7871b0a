package nl.gezondheidsplein.kiosk.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying once more: doubling from the first wait to the longest.
 *
 * @param first wait after the first failure
 * @param longest wait after many
 */
public record RetryPolicy(Duration first, Duration longest) {
    /** Of a numbered message without a receipt, as the wire contract says. */
    public static final RetryPolicy RESEND =
            new RetryPolicy(Duration.ofSeconds(60), Duration.ofHours(1));

    /**
     * Of a connection. Two minutes spread ten thousand kiosks to some eighty handshakes a second
     * after an outage.
     */
    public static final RetryPolicy RECONNECT =
            new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(2));

    /** Doublings beyond this many change nothing and would overflow. */
    private static final int MOST_DOUBLINGS = 30;

    public RetryPolicy {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("waits must be positive and the longest longest");
        }
    }

    /**
     * The wait after a number of failures in a row.
     *
     * @param failures from 1
     */
    public Duration delay(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1, 0, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    /** Anything between nothing and {@link #delay}, so that kiosks don't come back in step. */
    public Duration withFullJitter(int failures, RandomGenerator random) {
        return Duration.ofMillis(random.nextLong(delay(failures).toMillis() + 1));
    }
}
