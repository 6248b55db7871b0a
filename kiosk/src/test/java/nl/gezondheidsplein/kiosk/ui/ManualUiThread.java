package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A thread that runs what it was given when a test says so. */
final class ManualUiThread implements UiThread {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> repeated = new ArrayList<>();
    private Duration pace = Duration.ZERO;

    @Override
    public void run(Runnable task) {
        waiting.add(task);
    }

    @Override
    public Runnable every(Duration period, Runnable task) {
        repeated.add(task);
        pace = period;
        return () -> repeated.remove(task);
    }

    /** How long what was asked for last is apart. */
    Duration pace() {
        return pace;
    }

    /** Runs all that waits. */
    void catchUp() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Lets every repeated task run once. */
    void beat() {
        List.copyOf(repeated).forEach(Runnable::run);
    }
}
