package nl.gezondheidsplein.kiosk.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The way to a stick. The kiosk is nobody: a unit of root opens the sockets when it is asked,
 * mounts the stick where the kiosk may read and write, and takes it away again when it is told to,
 * or when it has waited too long. For one thread, which waits.
 */
public final class StickDoor {
    private static final System.Logger LOG = System.getLogger(StickDoor.class.getName());
    private static final Duration FOR_A_STICK = Duration.ofSeconds(70);
    private static final Duration FOR_ITS_END = Duration.ofSeconds(40);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Path asked;
    private final Path here;
    private final Path mounted;
    private final Duration patience;

    /**
     * Looks from the root of a file system.
     *
     * @param root {@code /}, but in tests
     */
    public StickDoor(Path root) {
        this(root, FOR_A_STICK);
    }

    StickDoor(Path root, Duration patience) {
        Path run = root.resolve("run/gezondheidsplein-kiosk");
        this.asked = run.resolve("asked");
        this.here = run.resolve("stick-here");
        this.mounted = run.resolve("stick");
        this.patience = patience;
    }

    /** Whether anybody opens it here. */
    public boolean isThere() {
        return Files.isWritable(asked);
    }

    /** Asks for a stick and waits for it; nothing when none came in time. */
    public Optional<Path> open() throws InterruptedException {
        tell("stick");
        return waits(patience, () -> Files.exists(here)) ? Optional.of(mounted) : Optional.empty();
    }

    /** Lets the stick go; it may be taken out when this returns. */
    public void close() throws InterruptedException {
        tell("stick-done");
        if (!waits(FOR_ITS_END, () -> !Files.exists(here))) {
            LOG.log(System.Logger.Level.WARNING, "the stick is not let go");
        }
    }

    private static boolean waits(Duration longest, BooleanSupplier end)
            throws InterruptedException {
        long rounds = longest.dividedBy(GLANCE);
        for (long round = 0; round < rounds && !end.getAsBoolean(); round++) {
            Thread.sleep(GLANCE);
        }
        return end.getAsBoolean();
    }

    private void tell(String word) {
        try {
            Files.writeString(asked.resolve(word), "");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "nobody could be asked for the stick", e);
        }
    }
}
