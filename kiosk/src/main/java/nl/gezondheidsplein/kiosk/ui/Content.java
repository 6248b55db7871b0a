package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.AgendaEntry;
import nl.gezondheidsplein.protocol.PlaceSheet;

/**
 * What one content pack tells the screens; a visit keeps the one it began with. Called a few times
 * a second on the event dispatch thread, so the answers come from memory and never change.
 */
public interface Content {
    /** The place the kiosk stands in; empty until a first pack arrived. */
    Optional<PlaceSheet> place();

    /** All that there is to do, on whatever day; empty until a first pack arrived. */
    List<AgendaEntry> agenda();

    /** What decides which ways a visit can go. */
    Guide guide();

    /** Label of the covenant under which a resident answers who sees this. */
    String covenant();
}
