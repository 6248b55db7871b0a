package nl.gezondheidsplein.kiosk.sync;

import nl.gezondheidsplein.protocol.State;

/** What the sync loop asks of the rest of the kiosk. Called on the sync thread; must not block. */
public interface KioskSide {

    /** How the kiosk presents itself on a new connection. */
    State.Online birth(long session, long nextSeq);

    /** The hub named the content pack of this kiosk. */
    void packArrived(byte[] manifest);

    /** The hub gave an order. */
    void orderArrived(byte[] order);
}
