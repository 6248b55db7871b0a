package nl.gezondheidsplein.kiosk.broker;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Where the broker is and as whom to speak to it.
 *
 * @param tls sockets with the kiosk's certificate that trust the hub's root only
 * @param patience how long a connection may take to come about
 */
public record BrokerPlace(
        KioskId kiosk, BrokerAddress address, SSLSocketFactory tls, Duration patience) {
    /** Long enough for a slow mobile network; a dead one costs no more than this per try. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    String uri() {
        return "ssl://" + address.host() + ":" + address.port();
    }
}
