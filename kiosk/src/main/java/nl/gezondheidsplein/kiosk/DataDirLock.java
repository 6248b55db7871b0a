package nl.gezondheidsplein.kiosk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps the folder for one running kiosk; a dead process holds nothing. */
final class DataDirLock implements AutoCloseable {
    /** Counters are nobody's but the kiosk's; a folder that is there keeps the rights it has. */
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private final FileChannel channel;

    private DataDirLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirLock take(Path dataDir) {
        try {
            Files.createDirectories(dataDir, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            FileChannel channel =
                    FileChannel.open(
                            dataDir.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new DataDirInUseException("another kiosk runs on " + dataDir);
            }
            return new DataDirLock(channel);
        } catch (IOException e) {
            throw new DataDirInUseException("folder " + dataDir + " cannot be used", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
