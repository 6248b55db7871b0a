package nl.gezondheidsplein.kiosk.hardware;

import java.nio.file.Path;
import nl.gezondheidsplein.kiosk.settings.HardwareKind;
import nl.gezondheidsplein.kiosk.settings.PrinterSettings;

/**
 * What hangs on this kiosk, real or simulated.
 *
 * @param board lets go of what all devices share
 */
public record KioskHardware(
        PresenceSensor presence,
        StatusLight light,
        KeyPad keys,
        SlipPrinter printer,
        Runnable board)
        implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(KioskHardware.class.getName());

    /**
     * What the settings ask for. Where it cannot be used the kiosk goes on as a bare touchscreen,
     * and the log says what to do.
     */
    public static KioskHardware open(HardwareKind kind, PrinterSettings printer) {
        SlipPrinter slips =
                printer.device()
                        .<SlipPrinter>map(
                                device ->
                                        new EscPosPrinter(
                                                PrinterPort.at(device),
                                                EscPosPrinter.Patience.USUAL))
                        .orElseGet(SimulatedSlipPrinter::new);
        try {
            return switch (kind) {
                case NONE -> bare(slips);
                case PI -> {
                    new GpioAccess(Path.of("/dev"), System.getProperty("user.name", "?")).require();
                    yield on(Pi4jBoard.raspberryPi(), slips);
                }
                case MOCK -> on(Pi4jBoard.mock(), slips);
            };
        } catch (HardwareUnusableException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "sensor, light and keys are not used, the glass works: {0}",
                    e.getMessage());
            return bare(slips);
        }
    }

    /** Twins stand in for all there could be. */
    public static KioskHardware simulated() {
        return bare(new SimulatedSlipPrinter());
    }

    /** A bare touchscreen: twins stand in, so that nothing else has to know. */
    private static KioskHardware bare(SlipPrinter printer) {
        return new KioskHardware(
                new SimulatedPresenceSensor(),
                new SimulatedStatusLight(),
                new SimulatedKeyPad(),
                printer,
                () -> {});
    }

    private static KioskHardware on(Pi4jBoard board, SlipPrinter printer) {
        try {
            return new KioskHardware(
                    new Pi4jPresenceSensor(board),
                    new Pi4jStatusLight(board),
                    new Pi4jKeyPad(board),
                    printer,
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
        printer.close();
        board.run();
    }
}
