package nl.gezondheidsplein.kiosk.outbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.gezondheidsplein.protocol.Receipt;

/**
 * Sealed windows on their way to the hub. A row leaves only when a receipt settles it. Every method
 * waits for the disk; none may be called on the EDT. Safe from several threads.
 */
public interface Outbox {

    /** Days a settled row is kept, so that a hub restored from a backup gets it again. */
    int DAYS_KEPT = 30;

    /** What stands in the file now. */
    OutboxStatus status();

    /** Lets everything sealed so far travel, and remembers on which day that was done. */
    void release(LocalDate day);

    /** Rows that may travel, released or sealed for now, and lack a receipt; oldest first. */
    List<OutboxRow> unsettled(int limit);

    /** Notes that rows were handed to the broker, which proves nothing. */
    void markSent(Collection<Long> seqs);

    /**
     * Applies a receipt: settles what it names, parks what it refuses, and reopens settled rows
     * above a lower {@code upTo}. A stale or repeated receipt does no harm.
     */
    ReceiptOutcome apply(Receipt receipt);

    /**
     * Starts the thirty days of rows settled since the last call, and of ideas and stories refused
     * since, and deletes those whose days are over. To be called with the day of a trusted clock
     * only.
     *
     * @return how many rows were deleted
     */
    int forgetSettled(LocalDate today);

    /** The number of the next connection to the broker: one more at every call. */
    long nextSession();

    /** The kiosk whose numbers are given out, or empty text before enrolment. */
    String kiosk();

    /**
     * Makes this file give out the numbers of a newly enrolled kiosk. Rows sealed before the first
     * enrolment keep their numbers; rows of an earlier identity stay but travel no more. Repeating
     * the call with the same kiosk changes nothing.
     *
     * @throws OutboxUnusableException when the file gave out numbers for that kiosk before
     */
    void adopt(String kiosk);
}
