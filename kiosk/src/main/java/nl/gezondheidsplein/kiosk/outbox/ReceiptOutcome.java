package nl.gezondheidsplein.kiosk.outbox;

/** What a receipt did to the outbox. */
public sealed interface ReceiptOutcome {

    /**
     * The receipt was applied.
     *
     * @param settled rows that were settled or parked by it
     * @param reopened rows that must be sent again since the hub no longer knows them
     */
    record Applied(int settled, int reopened) implements ReceiptOutcome {}

    /**
     * The receipt names numbers this file never gave out: the file is new or an old copy. Nothing
     * was changed.
     */
    record StateLost(long upTo, long ownNextSeq) implements ReceiptOutcome {}
}
