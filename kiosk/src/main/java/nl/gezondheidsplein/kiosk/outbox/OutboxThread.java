package nl.gezondheidsplein.kiosk.outbox;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** The one thread that touches the file. Callers hand over work and wait for its end. */
final class OutboxThread implements AutoCloseable {
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("outbox").daemon().unstarted(work));

    /**
     * Runs the work and waits for it, however long the card takes. An interrupt is kept for later:
     * the caller must know whether the commit was made.
     */
    <T> T call(Callable<T> work) {
        Future<T> future;
        try {
            future = executor.submit(work);
        } catch (RejectedExecutionException e) {
            throw new OutboxUnusableException("outbox is closed", e);
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause() == null ? e : e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        return switch (cause) {
            case RuntimeException known -> known;
            case Error error -> throw error;
            case SQLException sql ->
                    new OutboxUnusableException("outbox failed: " + sql.getMessage(), sql);
            default -> new OutboxUnusableException("outbox failed", cause);
        };
    }

    /** Ends after the work handed over so far. */
    @Override
    public void close() {
        executor.close();
    }
}
