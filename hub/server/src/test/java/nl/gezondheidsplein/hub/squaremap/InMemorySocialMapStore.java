package nl.gezondheidsplein.hub.squaremap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The social map without a database. */
public final class InMemorySocialMapStore implements SocialMapStore {
    private final Map<RecordKey, MapRecord> records = new LinkedHashMap<>();
    private long revision;

    @Override
    public synchronized long revision() {
        return revision;
    }

    @Override
    public synchronized SocialMap load() {
        return SocialMap.of(revision, List.copyOf(records.values()));
    }

    @Override
    public synchronized void change(
            long expectedRevision, List<MapRecord> put, Collection<RecordKey> removed) {
        if (expectedRevision != revision) {
            throw new SocialMapMovedException(expectedRevision, revision);
        }
        put.forEach(stored -> records.put(stored.key(), stored));
        removed.forEach(records::remove);
        revision++;
    }
}
