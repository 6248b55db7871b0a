package nl.gezondheidsplein.hub.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hub set up from its package is told, and what the units around it count on. */
final class InstalledSettingsTest {
    private static final Path PROVISIONED = RepositoryRoot.find().resolve("provisioning/hub");

    @TempDir private Path directory;

    @Test
    void hubServesPlacesAndTakesNoExamples() throws IOException {
        assertThat(installed().addresses().areOfThisMachine()).isFalse();
    }

    @Test
    void hubWritesTheDeniedKiosksWhereTheRootUnitLooks() throws IOException {
        Path denied = installed().denying().file();

        assertThat(Files.readString(PROVISIONED.resolve("systemd/gezondheidsplein-hub-evict.path")))
                .contains("PathChanged=" + denied + "\n");
    }

    private HubSettings installed() throws IOException {
        Path file = directory.resolve("hub.yaml");
        Files.writeString(
                file,
                Files.readString(PROVISIONED.resolve("hub.yaml"))
                        .replace("@NAME@", "hub-1")
                        .replace("@ADDRESS@", "plein.example"));
        return HubSettingsFile.read(file);
    }
}
