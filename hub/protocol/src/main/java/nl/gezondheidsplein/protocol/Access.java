package nl.gezondheidsplein.protocol;

/** What makes a place usable for who needs it. */
public enum Access implements Named {
    WHEELCHAIR,
    LIFT,
    TOILET,
    HEARING_LOOP,
    QUIET_ROOM
}
