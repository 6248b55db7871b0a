package nl.gezondheidsplein.kiosk.sync;

import java.time.Clock;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * The times and chances of the sync loop.
 *
 * @param steady runs on and never jumps; all waits are measured with it
 * @param wall only for what people read
 */
public record SyncTime(InstantSource steady, Clock wall, RandomGenerator random) {}
