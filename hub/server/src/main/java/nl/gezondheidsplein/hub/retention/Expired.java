package nl.gezondheidsplein.hub.retention;

import java.time.Instant;

/** Port: deletes what is older than its time. Any thread may call. */
public interface Expired {
    /** Deletes quarantined bytes that came before an instant; returns how many. */
    int deleteQuarantineBefore(Instant arrival);

    /**
     * Deletes what waited for the confirmation of a kiosk that is out of service by now, or that
     * enrolled before an instant and was never confirmed; returns how many messages.
     */
    int deleteHeldBefore(Instant enrolled);

    /** Deletes files that were put up to be imported before an instant and never were. */
    int deleteUploadsBefore(Instant upload);

    /** Deletes roll-outs that were over before an instant; returns how many. */
    int deleteRolloutsBefore(Instant end);

    /** Deletes vitals that came before an instant; returns how many. */
    int deleteVitalsBefore(Instant arrival);

    /** Deletes entries of the audit log that were written before an instant; returns how many. */
    int deleteAuditBefore(Instant entry);

    /** Forgets who of the people who work here did what before an instant; the deeds stay. */
    int forgetNamesBefore(Instant deed);

    /** Deletes who came to events, when the hub heard of it last before an instant. */
    int deleteAttendanceBefore(Instant arrival);

    /** Deletes tasks that were finished before an instant; returns how many. */
    int deleteTasksBefore(Instant finished);

    /** Empties ideas that came before the month of an instant; their state and reason stay. */
    int emptyIdeasBefore(Instant month);

    /**
     * Deletes stories whose day has come without two who approved, and all that came before a
     * month; returns how many.
     */
    int deleteStories(Instant today, Instant month);

    /** Deletes orders, with what kiosks answered, that were given before an instant. */
    int deleteOrdersBefore(Instant issued);

    /** Deletes published periods that ended before an instant; the years they made up stay. */
    int deletePublishedBefore(Instant end);
}
