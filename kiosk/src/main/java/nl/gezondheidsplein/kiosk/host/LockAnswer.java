package nl.gezondheidsplein.kiosk.host;

/** What the lock says to digits. */
public enum LockAnswer {
    /** The PIN is right. */
    OPEN,
    /** The steward's code is right: a PIN may be chosen now. */
    CHOOSE_PIN,
    WRONG,
    /** Too many were wrong: it did not look at these. */
    WAIT,
    /** The kiosk cannot keep count of what is wrong, or has no code yet: it did not look. */
    UNABLE
}
