package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.results.Contributor;

/** What happens to the windows of one kiosk. */
public sealed interface Admission {
    /** They count. */
    record Counted(Contributor contributor) implements Admission {}

    /**
     * They wait until somebody confirms the kiosk.
     *
     * @param waiting how many wait already
     */
    record Held(long waiting) implements Admission {}

    /**
     * They are ignored, and no receipt says otherwise: so a kiosk that this hub does not know yet,
     * restored from a backup as it may be, keeps its rows.
     *
     * @param reason why, for the log
     */
    record Denied(String reason) implements Admission {}
}
