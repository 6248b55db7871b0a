package nl.gezondheidsplein.kiosk.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The printer of paper slips.
 *
 * @param device where Linux puts it, such as {@code /dev/usb/lp0}; empty where there is none
 * @param paper the roll in it
 */
public record PrinterSettings(Optional<Path> device, PaperWidth paper) {
    /** A place without a printer. */
    public static final PrinterSettings NONE =
            new PrinterSettings(Optional.empty(), PaperWidth.MM_80);
}
