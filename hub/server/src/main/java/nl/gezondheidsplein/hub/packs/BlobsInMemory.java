package nl.gezondheidsplein.hub.packs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files asked for last in memory: a new pack is fetched by every kiosk at once, and all
 * of them read the same copy. Any thread may call; those who want a file that is being read wait
 * for it.
 */
public final class BlobsInMemory implements Blobs {
    private final Blobs source;
    private final Cache<String, @Nullable Blob> kept;

    /**
     * @param mostBytes of all files that are kept together; a larger file is read each time
     */
    public BlobsInMemory(Blobs source, long mostBytes) {
        this.source = source;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes)
                        .weigher((String _, Blob blob) -> blob.size())
                        .build();
    }

    @Override
    public Optional<Blob> find(String sha256) {
        return Optional.ofNullable(kept.get(sha256, wanted -> source.find(wanted).orElse(null)));
    }
}
