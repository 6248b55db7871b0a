package nl.gezondheidsplein.hub.events;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the stored events. Any thread may call; each method is one transaction. */
public interface EventStore {
    /**
     * Adds an event.
     *
     * @return false when its id is taken
     */
    boolean add(Event event);

    /** Brings an event up to date; its neighbourhood stays. */
    void change(Event event);

    /** Returns the event of this id. */
    Optional<Event> find(String id);

    /** Returns the events of every neighbourhood that end after a minute, by their start. */
    List<Event> endingAfter(LocalDateTime minute);

    /**
     * Returns events of a neighbourhood that had ended by a minute, those that ended last first.
     *
     * @param from how many to leave out
     * @param most how many to return at most
     */
    List<Event> endedBy(LocalDateTime minute, NeighbourhoodId neighbourhood, int from, int most);

    /** Returns who came to an event, as far as windows were settled. */
    Attended attended(String id);
}
