package nl.gezondheidsplein.kiosk.care;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A few lines beside the outbox, whole or as they were before. */
final class SafeFile {
    private static final System.Logger LOG = System.getLogger(SafeFile.class.getName());

    private final Path file;

    SafeFile(Path file) {
        this.file = file;
    }

    List<String> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8)
                    : List.of();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file.getFileName() + " cannot be read", e);
            return List.of();
        }
    }

    /** Says whether the lines are on the disk now. */
    boolean write(List<String> lines) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest =
                    ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file.getFileName() + " cannot be kept", e);
            return false;
        }
    }
}
