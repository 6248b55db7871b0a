package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PackRefusal;

/**
 * Two packs on the disk: {@code current} and {@code previous} are manifests that name blobs. Each
 * step of a swap is one rename, so a power cut leaves the old pack or the new one.
 */
final class PackFolder {
    static final String CURRENT = "current";
    static final String PREVIOUS = "previous";

    private static final System.Logger LOG = System.getLogger(PackFolder.class.getName());

    private final Path folder;
    private final BlobStore blobs;

    PackFolder(Path folder) throws IOException {
        this.blobs = new BlobStore(folder.resolve("blobs"));
        this.folder = folder;
    }

    BlobStore blobs() {
        return blobs;
    }

    /** The pack under one of the two names, if it is whole. */
    Optional<Pack.Published> pack(String name) {
        try {
            Optional<PackManifest> manifest = manifest(name);
            return manifest.isEmpty() ? Optional.empty() : Optional.of(read(manifest.get()));
        } catch (IOException | PackRefusedException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the {0} pack cannot be shown: {1}",
                    name,
                    e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<PackManifest> manifest(String name) {
        Path pointer = folder.resolve(name);
        try {
            return Files.exists(pointer)
                    ? Optional.of(MessageCodec.decodeManifest(Files.readAllBytes(pointer)))
                    : Optional.empty();
        } catch (IOException | MalformedMessageException e) {
            LOG.log(System.Logger.Level.WARNING, "the {0} pointer cannot be read", name);
            return Optional.empty();
        }
    }

    /** Whether the pack shown has the very content that this manifest names. */
    boolean isCurrent(PackManifest manifest) {
        return manifest(CURRENT)
                .filter(shown -> shown.sha256().equals(manifest.sha256()))
                .isPresent();
    }

    /** The index of a manifest whose blob is here. */
    PackIndex index(PackManifest manifest) throws IOException {
        try {
            PackIndex index = MessageCodec.decodePackIndex(blobs.read(manifest.sha256()));
            if (!index.version().equals(manifest.version())) {
                throw new PackRefusedException(
                        PackRefusal.NOT_UNDERSTOOD, "manifest and index name different versions");
            }
            return index;
        } catch (MalformedMessageException e) {
            throw new PackRefusedException(
                    PackRefusal.NOT_UNDERSTOOD, "the pack's index is not understood", e);
        }
    }

    /** The pack of a manifest whose blobs are all here. */
    Pack.Published read(PackManifest manifest) throws IOException {
        return new PackReader(blobs, index(manifest)).read();
    }

    /** Makes a pack the current one; the one shown until now becomes the previous one. */
    void turnTo(PackManifest manifest) throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (Files.exists(pointer)) {
            put(PREVIOUS, Files.readAllBytes(pointer));
        }
        put(CURRENT, MessageCodec.encode(manifest));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path fresh = folder.resolve(name + ".part");
        Files.write(fresh, bytes);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the blobs of packs before the previous one. */
    void tidy() throws IOException {
        Set<String> needed = new HashSet<>();
        for (String name : new String[] {CURRENT, PREVIOUS}) {
            Optional<PackManifest> manifest = manifest(name);
            if (manifest.isPresent() && blobs.has(manifest.get().sha256())) {
                needed.add(manifest.get().sha256());
                index(manifest.get()).files().forEach(file -> needed.add(file.sha256()));
            }
        }
        blobs.keepOnly(needed);
    }
}
