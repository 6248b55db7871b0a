package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Receipt;

/**
 * Port: the way to a kiosk. Sending never blocks; of several receipts for one kiosk that wait, only
 * the last needs to go, for each tells all that came before.
 */
public interface ReceiptSender {
    /** Sends a receipt as soon as there is a connection. */
    void send(KioskId kiosk, Receipt receipt);
}
