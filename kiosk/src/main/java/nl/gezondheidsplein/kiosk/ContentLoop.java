package nl.gezondheidsplein.kiosk;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.gezondheidsplein.kiosk.content.PackRefusedException;
import nl.gezondheidsplein.kiosk.content.PackUpdater;
import nl.gezondheidsplein.protocol.PackRefusal;

/** Takes the newest announced content pack to its end, however often the hub breaks off. */
final class ContentLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ContentLoop.class.getName());

    private final PackUpdater updater;
    private final Persistence persistence;
    private final Runnable whenSwapped;
    private final Runnable whenRefused;
    private final BlockingQueue<byte[]> announced = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile Optional<byte[]> newest = Optional.empty();

    /** Why the last pack was refused, as the thread knows it. */
    private Optional<PackRefusal> refused = Optional.empty();

    /**
     * @param whenRefused hears of a refusal, and not again while the reason is the same
     */
    ContentLoop(
            PackUpdater updater,
            Persistence persistence,
            Runnable whenSwapped,
            Runnable whenRefused) {
        this.updater = updater;
        this.persistence = persistence;
        this.whenSwapped = whenSwapped;
        this.whenRefused = whenRefused;
        this.thread = Thread.ofPlatform().name("content").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** The hub named a pack. Returns at once. */
    void announced(byte[] manifest) {
        newest = Optional.of(manifest);
        announced.add(manifest);
    }

    /** Takes the newest named pack once more; false when none was named yet. Returns at once. */
    boolean again() {
        newest.ifPresent(announced::add);
        return newest.isPresent();
    }

    private void run() {
        try {
            while (true) {
                byte[] manifest = announced.take();
                while (!isDone(manifest)) {
                    // What the hub names anew is taken at once.
                    byte[] newer =
                            announced.poll(persistence.pause().toMillis(), TimeUnit.MILLISECONDS);
                    manifest = newer == null ? manifest : newer;
                }
                persistence.succeeded();
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "content ends with the program", e);
        }
    }

    private boolean isDone(byte[] manifest) throws InterruptedException {
        try {
            Optional<String> shown = updater.update(manifest);
            refused = Optional.empty();
            if (shown.isPresent()) {
                LOG.log(System.Logger.Level.INFO, "content pack {0} is shown", shown.get());
                whenSwapped.run();
            }
            return true;
        } catch (PackRefusedException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "content pack refused ({0}); the present one stays",
                    e.getMessage());
            boolean isKnown = refused.equals(Optional.of(e.reason()));
            refused = Optional.of(e.reason());
            if (!isKnown) {
                whenRefused.run();
            }
            // What came damaged on its way may come whole the next time; nothing else may.
            return e.reason() != PackRefusal.DAMAGED;
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "content pack not complete ({0}); trying again",
                    e.toString());
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
