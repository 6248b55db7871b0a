package nl.gezondheidsplein.hub.fleet;

import java.time.Duration;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;

/** Port: the way of orders to a kiosk. Sending never blocks. */
public interface OrderSender {
    /**
     * Sends an order as soon as there is a connection.
     *
     * @param rest how long the broker may hold it from now
     */
    void send(KioskId kiosk, Order order, Duration rest);
}
