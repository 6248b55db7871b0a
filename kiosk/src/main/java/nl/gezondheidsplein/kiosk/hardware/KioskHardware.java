package nl.gezondheidsplein.kiosk.hardware;

/** What hangs on this kiosk, real or simulated. */
public record KioskHardware(PresenceSensor presence, StatusLight light, KeyPad keys)
        implements AutoCloseable {
    /** A bare touchscreen: twins stand in, so that nothing else has to know. */
    public static KioskHardware simulated() {
        return new KioskHardware(
                new SimulatedPresenceSensor(), new SimulatedStatusLight(), new SimulatedKeyPad());
    }

    /** Lets go of all devices and puts the light out. */
    @Override
    public void close() {
        keys.close();
        presence.close();
        light.close();
    }
}
