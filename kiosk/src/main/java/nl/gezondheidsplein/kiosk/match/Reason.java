package nl.gezondheidsplein.kiosk.match;

/** Why an offer stands where it stands, in the order in which it is said. */
public enum Reason {
    /** It is what was wished: its theme, or where none was named its domain or stream. */
    FITS_WISH,
    /** Somebody who goes along and knows the ways. */
    CONNECTOR,
    /** For older people, whom it was sought for. */
    OLDER,
    /** For young people, whom it was sought for. */
    YOUNG,
    /** Somebody said that a wheelchair can enter, and it was sought for who comes in one. */
    STEP_FREE,
    /** In this building, or no more than a quarter of an hour on foot. */
    NEARBY,
    TODAY,
    THIS_WEEK,
    /** In the language that the resident chose, which is not Dutch. */
    IN_YOUR_LANGUAGE,
    FREE,
    WOMEN_ONLY,
    WITH_CHILDREN
}
