package nl.gezondheidsplein.hub.squaremap;

import java.util.Collection;
import java.util.List;

/** Port: the records of the social map, kept together with a number that grows by each change. */
public interface SocialMapStore {
    /** Returns the number of the last change, 0 before the first. */
    long revision();

    /** Returns the records and their revision, as they were at one moment. */
    SocialMap load();

    /**
     * Puts and removes records in one step, all or none.
     *
     * @param expectedRevision the revision that the change was worked out for
     * @throws SocialMapMovedException when the map has changed since; nothing is done
     */
    void change(long expectedRevision, List<MapRecord> put, Collection<RecordKey> removed);
}
