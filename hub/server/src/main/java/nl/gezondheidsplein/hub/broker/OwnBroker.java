package nl.gezondheidsplein.hub.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A Mosquitto that runs under the hub's own user, as in a demo: the hub writes its access rules and
 * tells it to read them again. Elsewhere the system does both.
 */
public final class OwnBroker implements Runnable {
    private static final long PATIENCE_SECONDS = 5;

    private final Places files;

    /**
     * Where things are.
     *
     * @param denied the ids that are denied, one a line
     * @param base the rules for everybody
     * @param rules the rules that the broker reads
     * @param pid the number of its process
     */
    public record Places(Path denied, Path base, Path rules, Path pid) {}

    public OwnBroker(Places files) {
        this.files = files;
    }

    /** Writes the rules and has the broker read them. */
    @Override
    public void run() {
        try {
            String denied =
                    Files.readAllLines(files.denied()).stream()
                            .map(id -> "\nuser " + id + "\ntopic deny plein/#\n")
                            .collect(Collectors.joining());
            DenyListFile.replace(files.rules(), Files.readString(files.base()) + denied);
            signal(Files.readString(files.pid()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's access rules could not be written", e);
        }
    }

    private static void signal(String pid) throws IOException {
        Process kill = new ProcessBuilder("kill", "-HUP", pid).start();
        try {
            if (!kill.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IOException("process " + pid + " could not be signalled");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
