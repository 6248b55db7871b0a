package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.TextSheet;

/**
 * The content of this kiosk. {@link #current()} is read when a visit begins, so that a swap never
 * changes a screen under somebody's hands.
 */
public final class ContentStore {
    private final PackFolder folder;
    private volatile Pack current;
    private volatile Optional<PackRefusal> refusal = Optional.empty();

    private ContentStore(PackFolder folder) {
        this.folder = folder;
        Optional<Pack.Published> shown =
                folder.pack(PackFolder.CURRENT).or(() -> folder.pack(PackFolder.PREVIOUS));
        this.current = shown.isPresent() ? shown.get() : new Pack.None();
    }

    /**
     * Opens the folder and reads the last good pack in it; asks no network.
     *
     * @throws IOException when the folder cannot be made
     */
    public static ContentStore open(Path folder) throws IOException {
        return new ContentStore(new PackFolder(folder));
    }

    /** The pack that a visit beginning now should show. Safe from every thread; never waits. */
    public Pack current() {
        return current;
    }

    /**
     * Whether this manifest names a newer pack than the one shown.
     *
     * @throws PackRefusedException when it names an older one, or the same with other content
     */
    boolean isNews(PackManifest manifest) {
        if (!(current instanceof Pack.Published shown)) {
            return true;
        }
        long named = PackIndex.number(manifest.version());
        if (named < shown.index().number()) {
            throw new PackRefusedException(
                    PackRefusal.NOT_NEWER,
                    manifest.version() + " is older than " + current.version());
        }
        if (named == shown.index().number() && !folder.isCurrent(manifest)) {
            throw new PackRefusedException(
                    PackRefusal.NOT_NEWER,
                    manifest.version() + " has another content than the one shown");
        }
        return named > shown.index().number();
    }

    /**
     * The file in which somebody says these words in the present pack; nothing when nobody recorded
     * them, or the file is gone. Looks at the disk.
     *
     * @param words as they stand on the screen
     */
    public Optional<Path> recording(String language, String words) {
        String hash = TextSheet.source(words);
        return current.clips().clips().stream()
                .filter(clip -> clip.language().equals(language) && clip.words().equals(hash))
                .findFirst()
                .flatMap(clip -> file(clip.file()));
    }

    private Optional<Path> file(String path) {
        return hash(path).map(folder.blobs()::file).filter(Files::exists);
    }

    private Optional<String> hash(String path) {
        return current instanceof Pack.Published shown
                ? shown.index().files().stream()
                        .filter(file -> file.path().equals(path))
                        .findFirst()
                        .map(PackFile::sha256)
                : Optional.empty();
    }

    /**
     * The bytes of a picture of the present pack; nothing when it is in that pack no longer, or is
     * damaged. Looks at the disk.
     *
     * @param path in the pack
     */
    public Optional<byte[]> picture(String path) {
        Optional<String> hash = hash(path);
        try {
            return hash.isEmpty() ? Optional.empty() : Optional.of(folder.blobs().read(hash.get()));
        } catch (IOException | PackRefusedException e) {
            return Optional.empty();
        }
    }

    /**
     * Why the last pack that the hub named is not shown; empty when it is. Safe from every thread;
     * never waits.
     */
    public Optional<PackRefusal> refusal() {
        return refusal;
    }

    void remember(Optional<PackRefusal> why) {
        refusal = why;
    }

    PackFolder folder() {
        return folder;
    }

    /**
     * Shows a pack whose files are all here, from the next visit on.
     *
     * @throws PackRefusedException when it cannot be read; the present one stays
     */
    void swap(PackManifest manifest) throws IOException {
        Pack next = folder.read(manifest);
        folder.turnTo(manifest);
        current = next;
        folder.tidy();
    }
}
