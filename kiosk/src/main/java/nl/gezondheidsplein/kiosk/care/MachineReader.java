package nl.gezondheidsplein.kiosk.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.Vitals;

/** Reads what Linux and the firmware say of the device; what is not there is left out. */
final class MachineReader {
    private static final System.Logger LOG = System.getLogger(MachineReader.class.getName());

    private static final long MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 100_000_000;
    private static final int MILLIDEGREES = 1000;
    private static final int THROTTLED_BITS = 0xFFFFF;
    private static final int HEXADECIMAL = 16;

    private static final Path TEMPERATURE = Path.of("/sys/class/thermal/thermal_zone0/temp");
    private static final Path THROTTLED =
            Path.of("/sys/devices/platform/soc/soc:firmware/get_throttled");
    private static final Path MOUNTS = Path.of("/proc/mounts");

    private final Path dataDir;
    private final int restarts;
    private final Supplier<SlipPrinter.Condition> printer;

    MachineReader(Path dataDir, int restarts, Supplier<SlipPrinter.Condition> printer) {
        this.dataDir = dataDir;
        this.restarts = restarts;
        this.printer = printer;
    }

    Vitals.Machine read() {
        return new Vitals.Machine(
                diskFree(),
                text(TEMPERATURE).map(milli -> Integer.parseInt(milli) / MILLIDEGREES),
                text(THROTTLED)
                        .map(bits -> Integer.parseInt(bits, HEXADECIMAL) & THROTTLED_BITS)
                        .orElse(0),
                word(printer.get()),
                text(MOUNTS)
                        .map(mounts -> mounts.lines().anyMatch(MachineReader::isOverlayRoot))
                        .orElse(false),
                restarts);
    }

    private static Printer word(SlipPrinter.Condition condition) {
        return switch (condition) {
            case ABSENT -> Printer.NONE;
            case READY -> Printer.OK;
            case PAPER_LOW -> Printer.PAPER_LOW;
            case NO_PAPER, OPEN, FAULT -> Printer.FAULT;
        };
    }

    private static boolean isOverlayRoot(String mount) {
        String[] fields = mount.split(" ", -1);
        return fields.length > 2 && fields[1].equals("/") && fields[2].equals("overlay");
    }

    private int diskFree() {
        try {
            long free = Files.getFileStore(dataDir).getUsableSpace() / MEGABYTE;
            return (int) Math.min(free, MOST_MEGABYTES);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "free space cannot be read", e);
            return 0;
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.isReadable(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot be read: " + file, e);
            return Optional.empty();
        }
    }
}
