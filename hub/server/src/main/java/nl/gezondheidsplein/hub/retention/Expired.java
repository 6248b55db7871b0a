package nl.gezondheidsplein.hub.retention;

import java.time.Instant;

/** Port: deletes what is older than its time. Any thread may call. */
public interface Expired {
    /** Deletes quarantined bytes that came before an instant; returns how many. */
    int deleteQuarantineBefore(Instant arrival);

    /** Deletes vitals that came before an instant; returns how many. */
    int deleteVitalsBefore(Instant arrival);

    /** Deletes orders, with what kiosks answered, that were given before an instant. */
    int deleteOrdersBefore(Instant issued);

    /** Deletes published periods that ended before an instant; the years they made up stay. */
    int deletePublishedBefore(Instant end);
}
