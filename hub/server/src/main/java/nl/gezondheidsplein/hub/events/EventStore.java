package nl.gezondheidsplein.hub.events;

import java.util.List;
import java.util.Optional;

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

    /** Returns every event, by its start, last first. */
    List<Event> all();

    /** Returns who came to an event, as far as windows were settled. */
    Attended attended(String id);
}
