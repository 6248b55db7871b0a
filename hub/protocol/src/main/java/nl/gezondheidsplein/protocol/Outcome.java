package nl.gezondheidsplein.protocol;

/** What became of an order. */
public enum Outcome implements Named {
    DONE,
    REFUSED,
    FAILED,
    EXPIRED,
    /**
     * The kiosk has it and waits for a moment at which it disturbs nobody; another reply follows.
     */
    ACCEPTED
}
