package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;

/** The one thread that paints, so that presenters can be tested without it. */
public interface UiThread {
    /** Runs something on it soon; may be called from any thread. */
    void run(Runnable task);

    /**
     * Runs something on it again and again.
     *
     * @return ends it
     */
    Runnable every(Duration period, Runnable task);
}
