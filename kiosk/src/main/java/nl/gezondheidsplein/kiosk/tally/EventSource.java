package nl.gezondheidsplein.kiosk.tally;

import nl.gezondheidsplein.protocol.EventSheet;

/** What is shown now, and the events in it. Asked anew for every use; safe from every thread. */
public interface EventSource {
    ShownContent shown();

    /** The events of the present pack. */
    EventSheet events();
}
