package nl.gezondheidsplein.protocol;

import java.util.regex.Pattern;

/**
 * Where a kiosk finds the broker.
 *
 * @param host name or address
 * @param port 1 to 65535
 */
public record BrokerAddress(String host, int port) {
    static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");

    static final int MAX_PORT = 65_535;

    public BrokerAddress {
        Checks.form("host", host, HOST);
        Checks.range("port", port, 1, MAX_PORT);
    }
}
