package nl.gezondheidsplein.hub.events;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: where heads are written while a window is taken in, inside its transaction. */
public interface AttendanceBook {
    /** Returns whose event this is; empty when no coordinator made it here. */
    Optional<NeighbourhoodId> neighbourhood(String event);

    /** Adds to the slot of a kiosk. */
    void add(String event, Attended.Slot slot);

    /** Adds check-ins of a size. */
    void addParties(String event, String size, long parties);

    /** Adds visits to a stand. */
    void addVisits(String event, String stand, long visits);

    /** When a slot was heard of and of whom, for who builds one. */
    record Hearing(KioskId kiosk, Instant at) {}
}
