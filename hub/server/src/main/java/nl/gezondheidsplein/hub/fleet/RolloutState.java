package nl.gezondheidsplein.hub.fleet;

/** How a roll-out stands. */
public enum RolloutState {
    RUNNING("running", true),
    /** Too much went wrong: nothing more is ordered until a person resumes or ends it. */
    HALTED("halted", true),
    /** Every kiosk that goes along runs the version. */
    DONE("done", false),
    /** A person ended it. */
    ENDED("ended", false);

    private final String id;
    private final boolean isUnderWay;

    RolloutState(String id, boolean isUnderWay) {
        this.id = id;
        this.isUnderWay = isUnderWay;
    }

    /** Returns the id used in the database. */
    public String id() {
        return id;
    }

    /** Whether it is not over yet. */
    public boolean isUnderWay() {
        return isUnderWay;
    }
}
