package nl.gezondheidsplein.hub.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.gezondheidsplein.protocol.PlaceId;

/** Port: the packs that were built. Any thread may call. */
public interface PackShelf {
    /**
     * Keeps a pack for a place, unless the last one holds the same; each call is one transaction,
     * and of several hubs one at a time.
     *
     * @param least the smallest number a new pack may get; it is always above the last one
     * @param index makes the index for the number the pack gets
     */
    Shelved put(PlaceId place, Content content, long least, LongFunction<Blob> index);

    /** The files of a pack and what stands for all of them together. */
    record Content(String sha256, List<Blob> files) {
        public Content {
            files = List.copyOf(files);
        }
    }

    /** Returns the last pack of a place. */
    Optional<Shelved> last(PlaceId place);

    /** A pack on the shelf, its number and the hash of its index. */
    record Shelved(long number, String indexSha256) {}
}
