package nl.gezondheidsplein.hub.squaremap;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The social map as it stands now, held in memory and read anew when the stored one has changed.
 * Any thread may ask; one of them reads and the others wait for it.
 */
public final class SocialMaps {
    private final SocialMapStore store;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile SocialMap current = SocialMap.EMPTY;

    /** Holds the map of this store. */
    public SocialMaps(SocialMapStore store) {
        this.store = store;
    }

    /** Returns the map at the stored revision or a later one. */
    public SocialMap current() {
        SocialMap known = current;
        long stored = store.revision();
        return known.revision() >= stored ? known : readAnew(stored);
    }

    private SocialMap readAnew(long stored) {
        reading.lock();
        try {
            if (current.revision() < stored) {
                current = store.load();
            }
            return current;
        } finally {
            reading.unlock();
        }
    }
}
