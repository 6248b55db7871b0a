package nl.gezondheidsplein.hub.voices;

import java.util.List;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: who sits in which circle of a theme. Each change is durable when it returns. */
public interface SeatStore {
    /** Gives a partner a seat in a theme, in the place of the one it had there. */
    void put(Seat seat);

    /** Takes the seat of a partner away; nothing happens when it had none. */
    void remove(NeighbourhoodId neighbourhood, String theme, String partner);

    /** Returns the seats of a neighbourhood by theme, the innermost circle first, then by name. */
    List<Seat> of(NeighbourhoodId neighbourhood);
}
