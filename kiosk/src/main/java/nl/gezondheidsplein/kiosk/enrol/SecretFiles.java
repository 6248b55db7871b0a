package nl.gezondheidsplein.kiosk.enrol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner may read, on the disk before they get their name. */
final class SecretFiles {
    private SecretFiles() {}

    static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Path fresh = folder.resolve(name + ".part");
        Files.deleteIfExists(fresh);
        try (FileChannel channel =
                (FileChannel)
                        Files.newByteChannel(
                                fresh,
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
    }

    /** A rename is safe from a power cut only once its folder is on the disk. */
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
