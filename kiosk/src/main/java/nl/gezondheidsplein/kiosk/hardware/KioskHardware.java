package nl.gezondheidsplein.kiosk.hardware;

import java.nio.file.Path;
import nl.gezondheidsplein.kiosk.settings.HardwareKind;

/**
 * What hangs on this kiosk, real or simulated.
 *
 * @param board lets go of what all devices share
 */
public record KioskHardware(PresenceSensor presence, StatusLight light, KeyPad keys, Runnable board)
        implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(KioskHardware.class.getName());

    /**
     * What the settings ask for. Where it cannot be used the kiosk goes on as a bare touchscreen,
     * and the log says what to do.
     */
    public static KioskHardware open(HardwareKind kind) {
        try {
            return switch (kind) {
                case NONE -> simulated();
                case PI -> {
                    new GpioAccess(Path.of("/dev"), System.getProperty("user.name", "?")).require();
                    yield on(Pi4jBoard.raspberryPi());
                }
                case MOCK -> on(Pi4jBoard.mock());
            };
        } catch (HardwareUnusableException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "sensor, light and keys are not used, the glass works: {0}",
                    e.getMessage());
            return simulated();
        }
    }

    /** A bare touchscreen: twins stand in, so that nothing else has to know. */
    public static KioskHardware simulated() {
        return new KioskHardware(
                new SimulatedPresenceSensor(),
                new SimulatedStatusLight(),
                new SimulatedKeyPad(),
                () -> {});
    }

    private static KioskHardware on(Pi4jBoard board) {
        try {
            return new KioskHardware(
                    new Pi4jPresenceSensor(board),
                    new Pi4jStatusLight(board),
                    new Pi4jKeyPad(board),
                    board::close);
        } catch (HardwareUnusableException e) {
            board.close();
            throw e;
        }
    }

    /** Lets go of all devices and puts the light out. */
    @Override
    public void close() {
        keys.close();
        presence.close();
        light.close();
        board.run();
    }
}
