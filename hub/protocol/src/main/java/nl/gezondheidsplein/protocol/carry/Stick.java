package nl.gezondheidsplein.protocol.carry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Where things lie on a stick. Whatever is written is whole or not there; what is read is never
 * larger than it may be.
 *
 * @param root where the stick is mounted
 */
public record Stick(Path root) {
    /** More than a kiosk seals in a year, with the letters that it takes to write it down. */
    private static final int LARGEST_PARCEL = 32 * 1024 * 1024;

    private Path folder() {
        return root.resolve("gezondheidsplein");
    }

    /** What a kiosk sends. */
    public Path toHub(KioskId kiosk) {
        return toHub().resolve(kiosk.value());
    }

    /** Where what kiosks send lies. */
    public Path toHub() {
        return folder().resolve("to-hub");
    }

    /** What the hub sends to a kiosk. */
    public Path toKiosk(KioskId kiosk) {
        return toKiosk().resolve(kiosk.value());
    }

    /** Where what the hub sends lies. */
    public Path toKiosk() {
        return folder().resolve("to-kiosk");
    }

    /** A file of a content pack, the same for all kiosks that show it. */
    public Path blob(String sha256) {
        return folder().resolve("packs").resolve(sha256);
    }

    /**
     * Reads one parcel.
     *
     * @throws ParcelRefusedException when it is too large to be one
     */
    public static byte[] read(Path parcel) throws IOException {
        try (InputStream in = Files.newInputStream(parcel)) {
            byte[] bytes = in.readNBytes(LARGEST_PARCEL + 1);
            if (bytes.length > LARGEST_PARCEL) {
                throw new ParcelRefusedException(
                        ParcelRefusedException.Why.TOO_LARGE, "it is too large");
            }
            return bytes;
        }
    }

    /** Writes one file; it is on the stick when this returns. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
