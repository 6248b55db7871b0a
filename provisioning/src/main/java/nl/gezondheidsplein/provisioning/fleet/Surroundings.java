package nl.gezondheidsplein.provisioning.fleet;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The time a simulated kiosk lives in.
 *
 * @param clock its wall clock
 * @param steady the time visits are measured with; pauses go by in it
 * @param thanked called when a screen would paint its thanks, on the resident's thread
 * @param onlyErrand what everybody comes for; empty where each comes for something else
 */
public record Surroundings(
        Clock clock,
        InstantSource steady,
        Pause pause,
        Runnable thanked,
        Optional<Errand> onlyErrand) {}
