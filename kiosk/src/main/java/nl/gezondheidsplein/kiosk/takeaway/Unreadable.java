package nl.gezondheidsplein.kiosk.takeaway;

/** Why what was scanned cannot be compared; the screen says it in words. */
public enum Unreadable {
    /** It is no report of this hub: another code, another city, or a box of biscuits. */
    FOREIGN,
    /** It was a report, but not all of it arrived as it was. */
    DAMAGED,
    /** A kiosk that is newer or older than this one made it. */
    OTHER_VERSION,
    /** It holds no check, so there is nothing to compare. */
    NO_CHECK
}
