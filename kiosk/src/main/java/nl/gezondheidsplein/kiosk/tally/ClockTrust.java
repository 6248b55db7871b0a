package nl.gezondheidsplein.kiosk.tally;

import nl.gezondheidsplein.protocol.ClockState;

/** Why the wall clock may be believed, asked anew for every use. Safe from every thread. */
@FunctionalInterface
public interface ClockTrust {
    ClockState state();
}
