package nl.gezondheidsplein.kiosk.event;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.gezondheidsplein.protocol.EventSheet.Event;

/**
 * The event mode as the screens see it, those of parties and that of the host. Called on the event
 * dispatch thread; nothing waits: what changes something completes on any thread, after it is
 * committed, or with an exception when it could not be.
 */
public interface EventPort {
    /** The event that is on; from memory, asked a few times a second. */
    Optional<Running> running();

    /** Whether kiosks stand here no longer; from memory, asked every few seconds. */
    boolean isStayOver();

    /**
     * Tells, on any thread, whenever another event is on, this kiosk stands at another desk of it,
     * or none is on any longer.
     */
    void whenSwitched(Runnable listener);

    /** The events for which the host could start the mode now, the next one first; from memory. */
    List<Event> offered();

    /** Starts the mode for an event of the pack, or moves this kiosk to another desk of it. */
    CompletionStage<EventMode.Started> start(String event, Desk desk);

    /** Stops the mode. */
    CompletionStage<?> stop();

    /** Counts something; completes with false when no event is on that knows it. */
    CompletionStage<Boolean> count(HeadCount counted);

    /** Takes the last check-in back; completes with how many people that were. */
    CompletionStage<Integer> takeBack();

    /** A kiosk that no event ever comes to. */
    static EventPort none() {
        return new EventPort() {
            @Override
            public Optional<Running> running() {
                return Optional.empty();
            }

            @Override
            public boolean isStayOver() {
                return false;
            }

            @Override
            public void whenSwitched(Runnable listener) {
                // It never is.
            }

            @Override
            public List<Event> offered() {
                return List.of();
            }

            @Override
            public CompletionStage<EventMode.Started> start(String event, Desk desk) {
                return CompletableFuture.completedStage(EventMode.Started.UNKNOWN);
            }

            @Override
            public CompletionStage<?> stop() {
                return CompletableFuture.completedStage(true);
            }

            @Override
            public CompletionStage<Boolean> count(HeadCount counted) {
                return CompletableFuture.completedStage(false);
            }

            @Override
            public CompletionStage<Integer> takeBack() {
                return CompletableFuture.completedStage(0);
            }
        };
    }
}
