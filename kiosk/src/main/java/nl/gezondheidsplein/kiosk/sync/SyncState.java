package nl.gezondheidsplein.kiosk.sync;

import java.time.Instant;

/** How this kiosk stands with the hub: shown to the host, told in vitals, never to residents. */
public sealed interface SyncState {

    /** This kiosk has no identity, or lost what belongs to it; it counts, but sends nothing. */
    record NeedsEnrolment(String reason) implements SyncState {}

    /**
     * No connection; nothing is lost, the next try comes by itself.
     *
     * @param since wall-clock time of the last connection's end, or of the start
     */
    record Offline(Instant since, String reason) implements SyncState {}

    /**
     * Connected, with windows on their way.
     *
     * @param waiting windows that may travel and have no receipt
     */
    record CatchingUp(int waiting) implements SyncState {}

    /** Connected, and the hub has everything that may travel. */
    record UpToDate() implements SyncState {}

    /**
     * The hub knows numbers that this kiosk never gave out: its state was lost or is an old copy.
     * It sends nothing more and keeps its rows; a steward must enrol it anew.
     */
    record StateLost(long hubKnowsUpTo, long ownNextSeq) implements SyncState {}
}
