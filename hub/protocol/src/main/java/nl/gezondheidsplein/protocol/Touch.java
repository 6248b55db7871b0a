package nl.gezondheidsplein.protocol;

/**
 * Whether the screen is touched as one expects, judged on the kiosk, changing at most once per
 * day-part.
 */
public enum Touch implements Named {
    OK,
    SILENT
}
