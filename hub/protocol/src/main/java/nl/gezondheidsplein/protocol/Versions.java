package nl.gezondheidsplein.protocol;

/**
 * What a kiosk runs and shows.
 *
 * @param app version of the program
 * @param pack label of the content pack on screen
 * @param covenant label of the covenant that visits count under
 * @param protocol version of the wire
 */
public record Versions(String app, String pack, String covenant, int protocol) {
    static final int MAX_PROTOCOL = 99;

    public Versions {
        Checks.form("app", app, Checks.APP);
        Checks.form("pack", pack, Checks.LABEL);
        Checks.form("covenant", covenant, Checks.LABEL);
        Checks.range("protocol", protocol, 1, MAX_PROTOCOL);
    }
}
