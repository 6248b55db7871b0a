package nl.gezondheidsplein.hub.fleet;

/** How one kiosk stands in a roll-out. */
public enum RolloutStand {
    /** Its ring did not begin. */
    NEXT,
    /** It is to get the version, or has it waiting for the night. */
    WAITS,
    /** It has not been heard for days: nobody waits for it, and it gets the version when it is. */
    SILENT,
    /** It tells that it runs the version. */
    RUNS,
    /** It has told so for long enough. */
    PROVEN,
    /** It has not got there, and counts against the roll-out. */
    FAILED,
    /** It has not got there, and a person went on without it. */
    SET_ASIDE
}
