package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.Sha256;

/** Files named by their hash. What stands under its name is complete and right. */
final class BlobStore {
    private static final String PART = ".part";

    private final Path folder;

    BlobStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    boolean has(String sha256) {
        return Files.exists(folder.resolve(sha256));
    }

    /** Where the bytes of this blob stand, once they are here. */
    Path file(String sha256) {
        return folder.resolve(sha256);
    }

    /** Where an unfinished download of this blob grows. */
    Path part(String sha256) {
        return folder.resolve(sha256 + PART);
    }

    /**
     * Gives a finished download its name.
     *
     * @throws PackRefusedException when it is not what its name says; then it is deleted
     */
    void finish(String sha256, long size) throws IOException {
        Path part = part(sha256);
        byte[] bytes = Files.readAllBytes(part);
        if (bytes.length != size || !Sha256.hex(bytes).equals(sha256)) {
            Files.delete(part);
            throw new PackRefusedException(
                    PackRefusal.DAMAGED, "a file of the pack is not what its hash says");
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The bytes of a blob, checked again: cards rot.
     *
     * @throws PackRefusedException when it is absent or damaged; then it is deleted
     */
    byte[] read(String sha256) throws IOException {
        Path file = folder.resolve(sha256);
        if (!Files.exists(file)) {
            throw new PackRefusedException(PackRefusal.DAMAGED, "a file of the pack is missing");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!Sha256.hex(bytes).equals(sha256)) {
            Files.delete(file);
            throw new PackRefusedException(PackRefusal.DAMAGED, "a file of the pack is damaged");
        }
        return bytes;
    }

    /** Deletes every blob and unfinished download that no kept pack needs. */
    void keepOnly(Set<String> needed) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!needed.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
