package nl.gezondheidsplein.hub.results;

import java.time.Instant;

/**
 * A span of time whose figures are released together.
 *
 * @param id as {@code 2026-11}, {@code 2026-q4}, {@code 2026}, or {@code r20261122t100500z} in a
 *     rehearsal
 * @param start the first instant
 * @param end the first instant after it
 */
public record Period(String id, Instant start, Instant end) {
    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Period " + id + " must end after it starts");
        }
    }
}
