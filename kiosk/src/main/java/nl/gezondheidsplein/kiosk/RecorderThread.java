package nl.gezondheidsplein.kiosk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.kiosk.ui.Recorder;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

/** The window never waits for the card: a thread of its own hands over what counts. */
final class RecorderThread implements Recorder {
    private final ExecutorService visits =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("visits").daemon().unstarted(work));
    private final KioskCore core;

    RecorderThread(KioskCore core) {
        this.core = core;
    }

    @Override
    public CompletionStage<?> count(Contribution contribution, Pace pace, Content shown) {
        return CompletableFuture.runAsync(
                () -> core.count(contribution, pace, shown.covenant()), visits);
    }

    @Override
    public CompletionStage<?> record(VisitEnd end, Content shown) {
        return CompletableFuture.runAsync(() -> core.record(end, shown.covenant()), visits);
    }
}
