package nl.gezondheidsplein.kiosk.visit;

import java.time.Instant;
import java.time.InstantSource;

/**
 * A time that only runs: it says nothing about the date, and does not jump when the network sets
 * the wall clock of a machine without a battery. Idle times and paces are measured with it. Safe
 * for any thread.
 */
public final class SteadyTime implements InstantSource {
    private final long start = System.nanoTime();

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - start);
    }
}
