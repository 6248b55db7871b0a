package nl.gezondheidsplein.hub.fleet;

/** How a kiosk stands, one word per row of the fleet page; the reason in words stands beside it. */
public enum KioskState {
    /** Made by a steward; nothing was ever heard from it. */
    NEVER_SEEN("never-seen"),
    /** Enrolled, but nobody compared its pairing code yet: its windows are held, not counted. */
    PENDING("pending"),
    ONLINE("online"),
    /** Says it is there, but its vitals stay away. */
    LATE("late"),
    OFFLINE("offline"),
    /** Its own number lies behind what the hub holds: an emptied card or an old copy. */
    LOST_STATE("lost-state"),
    /** Another kiosk took its place. */
    REPLACED("replaced"),
    /** Out of service: it has done its work. */
    RETIRED("retired"),
    /** Lost or stolen: its rights are taken away. */
    REVOKED("revoked");

    private final String id;

    KioskState(String id) {
        this.id = id;
    }

    /** Returns the id used in the API and as style class on pages. */
    public String id() {
        return id;
    }
}
