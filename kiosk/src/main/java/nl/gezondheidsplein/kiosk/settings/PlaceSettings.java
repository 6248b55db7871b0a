package nl.gezondheidsplein.kiosk.settings;

/** What kind of place the kiosk stands in, and which hardware is connected there. */
public record PlaceSettings(PlaceType type, HardwareKind hardware) {}
