package nl.gezondheidsplein.kiosk.hardware;

import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;

/** What the answers to {@link EscPos.Question}s mean. */
final class EscPosStatus {
    /** Bits of every answer that are fixed, so that something else is not taken for one. */
    private static final int FIXED = 0b1001_0011;

    private static final int FIXED_AS = 0b0001_0010;

    private static final int COVER_OPEN = 0b0000_0100;
    private static final int STOPPED_WITHOUT_PAPER = 0b0010_0000;
    private static final int ERROR = 0b0100_0000;
    private static final int PAPER_NEAR_END = 0b0000_1100;
    private static final int PAPER_END = 0b0110_0000;

    private EscPosStatus() {}

    /** How the printer stands, from its answers to both questions; open comes before empty. */
    static Condition of(int offline, int paper) {
        if (!isAnswer(offline) || !isAnswer(paper)) {
            return Condition.FAULT;
        }
        if (has(offline, COVER_OPEN)) {
            return Condition.OPEN;
        }
        if (has(offline, STOPPED_WITHOUT_PAPER) || has(paper, PAPER_END)) {
            return Condition.NO_PAPER;
        }
        if (has(offline, ERROR)) {
            return Condition.FAULT;
        }
        return has(paper, PAPER_NEAR_END) ? Condition.PAPER_LOW : Condition.READY;
    }

    private static boolean isAnswer(int status) {
        return (status & FIXED) == FIXED_AS;
    }

    private static boolean has(int status, int bits) {
        return (status & bits) != 0;
    }
}
