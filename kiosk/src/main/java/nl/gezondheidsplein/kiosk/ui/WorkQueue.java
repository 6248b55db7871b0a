package nl.gezondheidsplein.kiosk.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The event queue of the window, which tells how long each piece of work held it up while a
 * resident was there, and nothing of what it was.
 */
public final class WorkQueue extends EventQueue {
    private final BooleanSupplier isSomebodyThere;
    private final Consumer<Duration> told;

    private WorkQueue(BooleanSupplier isSomebodyThere, Consumer<Duration> told) {
        this.isSomebodyThere = isSomebodyThere;
        this.told = told;
    }

    /**
     * Takes the place of the queue that is there. Both are called on the event dispatch thread.
     *
     * @return gives the place back
     */
    public static Runnable install(BooleanSupplier isSomebodyThere, Consumer<Duration> told) {
        WorkQueue queue = new WorkQueue(isSomebodyThere, told);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
        return queue::pop;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        boolean wasSomebodyThere = isSomebodyThere.getAsBoolean();
        long began = System.nanoTime();
        super.dispatchEvent(event);
        long span = System.nanoTime() - began;
        if (wasSomebodyThere || isSomebodyThere.getAsBoolean()) {
            told.accept(Duration.ofNanos(span));
        }
    }
}
