package nl.gezondheidsplein.kiosk.visit;

/** Where the thanks screen stands: the words of thanks may be painted only once all is stored. */
public enum Thanks {
    /** The answers are being added to the counters. */
    STORING,
    /** They count now: thank the resident. */
    STORED,
    /** They could not be stored; say so, and thank for nothing that did not happen. */
    NOT_STORED
}
