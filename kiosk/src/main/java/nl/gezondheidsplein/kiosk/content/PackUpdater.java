package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.util.Optional;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PackRefusal;

/**
 * Takes a manifest to its end: checked, fetched, swapped. Used by one thread; of several for one
 * store one at a time does.
 */
public final class PackUpdater {
    private final ContentStore store;
    private final PackSeal seal;
    private final PackSource source;

    public PackUpdater(ContentStore store, PackSeal seal, PackSource source) {
        this.store = store;
        this.seal = seal;
        this.source = source;
    }

    /**
     * Shows the pack that the manifest names, unless it is shown already.
     *
     * @return the version now shown, or empty when nothing changed
     * @throws IOException when the hub breaks off: try again, what came is kept
     * @throws PackRefusedException when the pack must not be shown; the present one stays
     */
    public Optional<String> update(byte[] announcement) throws IOException, InterruptedException {
        try {
            Optional<String> shown;
            synchronized (store) {
                shown = show(announcement);
            }
            store.remember(Optional.empty());
            return shown;
        } catch (PackRefusedException e) {
            store.remember(Optional.of(e.reason()));
            throw e;
        }
    }

    private Optional<String> show(byte[] announcement) throws IOException, InterruptedException {
        PackManifest manifest = manifest(announcement);
        seal.check(manifest);
        if (!store.isNews(manifest)) {
            return Optional.empty();
        }
        fetch(manifest.path(), manifest.sha256(), manifest.size());
        for (PackFile file : store.folder().index(manifest).files()) {
            fetch(PackFile.address(file.sha256()), file.sha256(), file.size());
        }
        store.swap(manifest);
        return Optional.of(manifest.version());
    }

    private static PackManifest manifest(byte[] announcement) {
        try {
            return MessageCodec.decodeManifest(announcement);
        } catch (MalformedMessageException e) {
            throw new PackRefusedException(
                    PackRefusal.NOT_UNDERSTOOD, "the manifest is not understood", e);
        }
    }

    private void fetch(String address, String sha256, long size)
            throws IOException, InterruptedException {
        BlobStore blobs = store.folder().blobs();
        if (!blobs.has(sha256)) {
            source.fetch(address, blobs.part(sha256), size);
            blobs.finish(sha256, size);
        }
    }
}
