package nl.gezondheidsplein.hub;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What a hub does again and again, one thing after the other on a thread of its own. Work that
 * fails is logged, and done again when its time comes.
 */
final class RegularWork implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RegularWork.class.getName());

    private final ScheduledExecutorService thread;

    /** On a thread of this name. */
    RegularWork(String name) {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name(name).factory());
    }

    /** Does this work now, and again so long after it ended. */
    void every(Duration pause, Runnable work) {
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> {
                            try {
                                work.run();
                            } catch (RuntimeException e) {
                                LOG.log(
                                        Level.ERROR,
                                        "A regular task failed; it is tried again.",
                                        e);
                            }
                        },
                        0,
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Begins nothing any more, and interrupts what is being done. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
