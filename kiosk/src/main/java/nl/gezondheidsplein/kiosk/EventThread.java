package nl.gezondheidsplein.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.protocol.EventSheet.Event;

/** The window never waits for the card: a thread of its own hands over what counts at an event. */
final class EventThread implements EventPort {
    private final ExecutorService parties =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("parties").daemon().unstarted(work));
    private final EventMode mode;

    EventThread(EventMode mode) {
        this.mode = mode;
    }

    @Override
    public Optional<Running> running() {
        return mode.running();
    }

    @Override
    public boolean isStayOver() {
        return mode.isStayOver();
    }

    @Override
    public void whenSwitched(Runnable listener) {
        mode.whenSwitched(listener);
    }

    @Override
    public List<Event> offered() {
        return mode.offered();
    }

    @Override
    public CompletionStage<EventMode.Started> start(String event, Desk desk) {
        return CompletableFuture.supplyAsync(() -> mode.start(event, desk), parties);
    }

    @Override
    public CompletionStage<?> stop() {
        return CompletableFuture.runAsync(mode::stop, parties);
    }

    @Override
    public CompletionStage<Boolean> count(HeadCount counted) {
        return CompletableFuture.supplyAsync(() -> mode.count(counted), parties);
    }

    @Override
    public CompletionStage<Integer> takeBack() {
        return CompletableFuture.supplyAsync(mode::takeBack, parties);
    }
}
