package nl.gezondheidsplein.provisioning.fleet;

import java.time.Duration;

/** Lets time go by between two acts of a resident. */
@FunctionalInterface
public interface Pause {

    /** Returns once this much of the kiosk's time has gone by. */
    void of(Duration time) throws InterruptedException;
}
