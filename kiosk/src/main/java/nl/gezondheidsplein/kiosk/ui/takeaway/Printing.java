package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;

/**
 * What became of the slip that a resident asked for, as long as the visit lasts. It keeps no slip:
 * that is made anew for each print, and is the printer's until it came out. Event dispatch thread
 * only.
 */
public final class Printing {
    /** Where it stands. */
    enum State {
        /** Nobody asked yet. */
        IDLE,
        BUSY,
        DONE,
        NO_PAPER,
        OPEN,
        FAULT
    }

    private static final System.Logger LOG = System.getLogger(Printing.class.getName());

    private final SlipPrinter printer;
    private final Executor ui;
    private final Runnable changed;
    private State state = State.IDLE;

    /** Of the visit that is on; what is printed for an earlier one says nothing here. */
    private int visit;

    /**
     * @param ui runs a task on the event dispatch thread
     * @param changed shows the screen anew
     */
    public Printing(SlipPrinter printer, Executor ui, Runnable changed) {
        this.printer = printer;
        this.ui = ui;
        this.changed = changed;
    }

    /** Whether a slip can be asked for now: once, and again when it did not come out. */
    boolean isOffered() {
        boolean isThere =
                switch (printer.condition()) {
                    case ABSENT, FAULT -> false;
                    case READY, PAPER_LOW, NO_PAPER, OPEN -> true;
                };
        return isThere && state != State.BUSY && state != State.DONE;
    }

    State state() {
        return state;
    }

    /** Prints a slip as soon as it is made. */
    void print(CompletionStage<BufferedImage> slip) {
        if (state == State.BUSY) {
            return;
        }
        int asked = visit;
        show(State.BUSY);
        var _ =
                slip.thenCompose(printer::print)
                        .exceptionally(
                                failure -> {
                                    LOG.log(
                                            System.Logger.Level.ERROR,
                                            "a slip could not be made or printed",
                                            failure);
                                    return Condition.FAULT;
                                })
                        .thenAccept(condition -> ui.execute(() -> settle(asked, condition)));
    }

    private void settle(int asked, Condition condition) {
        if (asked == visit) {
            show(
                    switch (condition) {
                        case READY, PAPER_LOW -> State.DONE;
                        case NO_PAPER -> State.NO_PAPER;
                        case OPEN -> State.OPEN;
                        case ABSENT, FAULT -> State.FAULT;
                    });
        }
    }

    private void show(State now) {
        state = now;
        changed.run();
    }

    /** The visit is over. */
    public void forget() {
        state = State.IDLE;
        visit++;
    }
}
