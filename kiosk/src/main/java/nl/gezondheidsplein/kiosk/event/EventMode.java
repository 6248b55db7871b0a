package nl.gezondheidsplein.kiosk.event;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.EventSheet.Event;

/**
 * The event mode of a kiosk: on for one event of the content pack or off, by order of the hub or by
 * the hand of the host, with or without network. It outlives a restart and ends with the event.
 * What starts, stops or counts waits for the disk and must not be called on the EDT; the rest
 * answers from memory. Safe from every thread.
 */
public interface EventMode {

    /** The event that is on. */
    Optional<Running> running();

    /**
     * Whether kiosks stand here no longer: the stay of a pop-up place is over, as far as the clock
     * can say.
     */
    boolean isStayOver();

    /**
     * Tells, on any thread, whenever another event is on, this kiosk stands at another desk of it,
     * or none is on any longer.
     */
    void whenSwitched(Runnable listener);

    /** The events for which the mode could be started now, the next one first. */
    List<Event> offered();

    /**
     * Begins to count for an event, or moves this kiosk to another desk of it; another event that
     * was on is stopped.
     */
    Started start(String event, Desk desk);

    /** Stops counting; what was counted so far travels. Does nothing when no event is on. */
    void stop();

    /**
     * Counts and returns after the commit; only then may the kiosk say welcome.
     *
     * @return false when no event is on any more, or it has no such stand or answer
     */
    boolean count(HeadCount counted);

    /**
     * Takes the last check-in back that was counted since the program began.
     *
     * @return how many people that were; 0 when there is none
     */
    int takeBack();

    /** What became of a start. */
    enum Started {
        /** It is on. */
        ON,
        /** The pack has no such event, or the event has no such stand. */
        UNKNOWN,
        /** It is over. */
        OVER,
        /** It does not take place. */
        CANCELLED
    }
}
