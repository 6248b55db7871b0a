package nl.gezondheidsplein.protocol;

/** What became of an order. */
public enum Outcome implements Named {
    DONE,
    REFUSED,
    FAILED,
    EXPIRED
}
