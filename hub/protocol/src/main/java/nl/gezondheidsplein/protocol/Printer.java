package nl.gezondheidsplein.protocol;

/** The paper slip printer. */
public enum Printer implements Named {
    NONE,
    OK,
    PAPER_LOW,
    FAULT
}
