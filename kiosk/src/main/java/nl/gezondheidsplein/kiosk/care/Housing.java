package nl.gezondheidsplein.kiosk.care;

import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter;

/**
 * What a kiosk's core is built into.
 *
 * @param printer how the slip printer stands, from memory
 * @param restart ends the program so that the system starts it anew; empty where several kiosks
 *     share one program
 */
public record Housing(
        ScreenHealth health,
        RestingScreen screen,
        Device device,
        Supplier<SlipPrinter.Condition> printer,
        LogTail log,
        Optional<Runnable> restart) {

    /** A kiosk that is nothing but its core, as in rehearsals. */
    public static Housing none() {
        return new Housing(
                ScreenHealth.none(),
                RestingScreen.none(),
                Device.none(),
                () -> SlipPrinter.Condition.ABSENT,
                new LogTail(),
                Optional.empty());
    }
}
