package nl.gezondheidsplein.provisioning.fleet;

/** What somebody comes to a kiosk for. */
public enum Errand {
    QUICK,
    CHECK,
    /** Looks for something that fits. */
    WISH,
    VOTE,
    /** "Ik doe mee." */
    BELIEVE,
    /** Help offered or asked. */
    HELP
}
