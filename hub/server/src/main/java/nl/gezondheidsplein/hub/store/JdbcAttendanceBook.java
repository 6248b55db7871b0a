package nl.gezondheidsplein.hub.store;

import java.util.Optional;
import nl.gezondheidsplein.hub.events.AttendanceBook;
import nl.gezondheidsplein.hub.events.Attended;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;

/** Heads in the transaction that takes their window in. */
record JdbcAttendanceBook(Handle handle) implements AttendanceBook {
    @Override
    public Optional<NeighbourhoodId> neighbourhood(String event) {
        return handle.createQuery("SELECT neighbourhood FROM event WHERE id = :event")
                .bind("event", event)
                .map((row, context) -> new NeighbourhoodId(row.getString(1)))
                .findOne();
    }

    @Override
    public void add(String event, Attended.Slot slot) {
        handle.createUpdate(
                        """
                        INSERT INTO attendance (event, kiosk, slot, people, paper, undone, arrived)
                        VALUES (:event, :kiosk, :slot, :people, :paper, :undone, :arrived)
                        ON CONFLICT (event, kiosk, slot) DO UPDATE SET
                            people = attendance.people + excluded.people,
                            paper = attendance.paper + excluded.paper,
                            undone = attendance.undone + excluded.undone,
                            arrived = excluded.arrived
                        """)
                .bind("event", event)
                .bind("kiosk", slot.kiosk().value())
                .bind("slot", slot.label())
                .bind("people", slot.people())
                .bind("paper", slot.paper())
                .bind("undone", slot.undone())
                .bind("arrived", slot.arrived().toEpochMilli())
                .execute();
    }

    @Override
    public void addParties(String event, String size, long parties) {
        handle.createUpdate(
                        """
                        INSERT INTO attendance_party (event, size, parties)
                        VALUES (:event, :size, :parties)
                        ON CONFLICT (event, size) DO UPDATE SET
                            parties = attendance_party.parties + excluded.parties
                        """)
                .bind("event", event)
                .bind("size", size)
                .bind("parties", parties)
                .execute();
    }

    @Override
    public void addVisits(String event, String stand, long visits) {
        handle.createUpdate(
                        """
                        INSERT INTO attendance_stand (event, stand, visits)
                        VALUES (:event, :stand, :visits)
                        ON CONFLICT (event, stand) DO UPDATE SET
                            visits = attendance_stand.visits + excluded.visits
                        """)
                .bind("event", event)
                .bind("stand", stand)
                .bind("visits", visits)
                .execute();
    }
}
