package nl.gezondheidsplein.hub.squaremap.hsds;

import java.util.List;
import nl.gezondheidsplein.hub.squaremap.RecordKey;

/**
 * What an import would do, or did.
 *
 * @param gone records of the same source that the file no longer holds
 * @param remarks what names something that is nowhere: rows that are left out, and fields that stay
 *     as they came; the rest is taken over
 * @param rejected why nothing of the file is taken over; empty when it can be
 */
public record ImportReport(
        List<Line> created,
        List<Line> changed,
        List<Line> gone,
        List<Rejection> remarks,
        List<Rejection> rejected,
        int unchanged) {

    /**
     * One record.
     *
     * @param line where it stands in the file, from 1; 0 when it is gone
     * @param name what people call it
     */
    public record Line(int line, RecordKey key, String name) {}

    public ImportReport {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        remarks = List.copyOf(remarks);
        rejected = List.copyOf(rejected);
    }

    static ImportReport refused(List<Rejection> remarks, List<Rejection> rejected) {
        return new ImportReport(List.of(), List.of(), List.of(), remarks, rejected, 0);
    }

    /** Returns whether the file can be taken over. */
    public boolean isAcceptable() {
        return rejected.isEmpty();
    }
}
