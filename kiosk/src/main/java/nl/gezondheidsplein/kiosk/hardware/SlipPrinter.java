package nl.gezondheidsplein.kiosk.hardware;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletionStage;

/** Prints slips of paper and keeps none of them. Safe for any thread, and none waits for it. */
public interface SlipPrinter extends AutoCloseable {
    /** How it stands. */
    enum Condition {
        /** There is no printer here. */
        ABSENT,
        READY,
        /** It prints, and soon no more. */
        PAPER_LOW,
        NO_PAPER,
        /** Its cover is open. */
        OPEN,
        /** It is off, unplugged, stuck, or asks for a hand for a reason it does not tell. */
        FAULT;

        /** Whether it prints. */
        public boolean prints() {
            return this == READY || this == PAPER_LOW;
        }
    }

    /** How it stood some seconds ago; from memory. */
    Condition condition();

    /**
     * Prints a slip and cuts it off. Returns at once.
     *
     * @param slip black on white, as wide as the roll or less
     * @return completes on the printer's own thread, with how the printer stands: the slip came out
     *     when it {@link Condition#prints}, else it did not, and will not later
     */
    CompletionStage<Condition> print(BufferedImage slip);

    /** Lets go of the printer; from now on it is {@link Condition#ABSENT}. */
    @Override
    void close();
}
