package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.KioskId;

/** Port: the stored orders. Any thread may call; each method is one transaction. */
public interface OrderBook {
    /** Adds an order that was just given. */
    void add(GivenOrder order);

    /** Returns an order of this kiosk. */
    Optional<GivenOrder> find(KioskId kiosk, String id);

    /** Notes what a kiosk said of an order of its own; a final word is never changed again. */
    void answer(KioskId kiosk, String id, Answer answer);

    /** What a kiosk said. */
    record Answer(OrderState state, String detail, Instant at) {}

    /** Returns the newest orders of a kiosk, newest first. */
    List<GivenOrder> newest(KioskId kiosk, int limit);

    /** Returns the orders of all kiosks without a final word whose time is not over, by age. */
    List<GivenOrder> open(Instant now);
}
