package nl.gezondheidsplein.kiosk.settings;

/**
 * What kind of place the kiosk stands in, and which hardware is connected there.
 *
 * @param isSoundAllowed false where no kiosk may speak
 */
public record PlaceSettings(
        PlaceType type, HardwareKind hardware, boolean isSoundAllowed, PrinterSettings printer) {
    /** A place where the kiosk may speak, and has no printer. */
    public PlaceSettings(PlaceType type, HardwareKind hardware) {
        this(type, hardware, true, PrinterSettings.NONE);
    }
}
