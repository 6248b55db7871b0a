package nl.gezondheidsplein.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the top of the repository from whichever module a test runs in. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    /**
     * The directory that holds {@code provisioning/hub}, looked for upwards from the working
     * directory.
     *
     * @throws IllegalStateException when no directory above is the repository
     */
    public static Path find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("provisioning/hub/mosquitto/mosquitto.conf"))) {
                return at;
            }
        }
        throw new IllegalStateException("No repository found upwards from " + start);
    }
}
