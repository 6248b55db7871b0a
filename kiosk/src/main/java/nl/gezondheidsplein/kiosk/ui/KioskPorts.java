package nl.gezondheidsplein.kiosk.ui;

import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;

/**
 * All that the window needs of the rest of the kiosk.
 *
 * @param newest the newest content, which the resting screen shows and the next visit keeps
 * @param placeClock the time on the wall of the place, in its zone, for the plan of the day
 * @param steadyTime the time that idle rule and pace are measured with
 */
public record KioskPorts(
        Recorder recorder,
        Supplier<Content> newest,
        Pairing pairing,
        KioskHardware hardware,
        Clock placeClock,
        InstantSource steadyTime) {
    /** Ports with a steady time that no wall clock can move. */
    public static KioskPorts of(
            Recorder recorder,
            Supplier<Content> newest,
            Pairing pairing,
            KioskHardware hardware,
            Clock placeClock) {
        return new KioskPorts(recorder, newest, pairing, hardware, placeClock, new SteadyTime());
    }
}
