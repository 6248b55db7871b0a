package nl.gezondheidsplein.kiosk.tally;

import java.util.Optional;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** What is shown now, and the events in it. Asked anew for every use; safe from every thread. */
public interface EventSource {
    ShownContent shown();

    /** The events of the present pack. */
    EventSheet events();

    /** Where this kiosk stands, as the present pack says it. */
    Optional<PlaceSheet> place();
}
