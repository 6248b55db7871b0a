package nl.gezondheidsplein.kiosk.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * This start of the device.
 *
 * @param id the kernel's id of it, {@code [A-Za-z0-9-]{1,36}}
 * @param restarts how often this program started anew since then
 */
public record Boot(String id, int restarts) {
    private static final System.Logger LOG = System.getLogger(Boot.class.getName());
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /** Finds out, and notes this start in a file of the folder. */
    public static Boot note(Path dataDir) {
        String id = kernelsId();
        Path file = dataDir.resolve("starts");
        int restarts = 0;
        try {
            if (Files.exists(file)) {
                String[] last = Files.readString(file).strip().split(" ", -1);
                if (last.length == 2 && last[0].equals(id)) {
                    restarts = Integer.parseInt(last[1]) + 1;
                }
            }
            Files.writeString(file, id + " " + restarts + "\n");
        } catch (IOException | NumberFormatException e) {
            LOG.log(System.Logger.Level.WARNING, "starts cannot be counted", e);
        }
        return new Boot(id, restarts);
    }

    private static String kernelsId() {
        try {
            return Files.readString(BOOT_ID).strip();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the kernel has no boot id; one is made up", e);
            return UUID.randomUUID().toString();
        }
    }
}
