package nl.gezondheidsplein.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A remote command. Idempotent by its id; refused when it comes later than its time to live.
 *
 * @param arguments at most 8, by name
 * @param issuedAt in whole seconds
 * @param timeToLive from ten minutes to a day, in whole seconds
 */
public record Order(
        String id,
        OrderKind kind,
        SortedMap<String, String> arguments,
        Instant issuedAt,
        Duration timeToLive) {
    static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,36}");
    static final int SHORTEST_SECONDS = 600;
    static final int LONGEST_SECONDS = 86_400;
    static final int MAX_ARGUMENTS = 8;
    static final int MAX_VALUE = 500;

    public Order {
        Checks.form("id", id, ID);
        Checks.range("the number of arguments", arguments.size(), 0, MAX_ARGUMENTS);
        arguments.forEach(
                (name, value) -> {
                    Checks.form("an argument", name, Checks.NAME);
                    Checks.length("an argument", value, 0, MAX_VALUE);
                });
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        timeToLive =
                Duration.ofSeconds(
                        Checks.range(
                                "timeToLive",
                                timeToLive.toSeconds(),
                                SHORTEST_SECONDS,
                                LONGEST_SECONDS));
    }

    /** The first moment at which the order is too late. */
    public Instant expiresAt() {
        return issuedAt.plus(timeToLive);
    }
}
