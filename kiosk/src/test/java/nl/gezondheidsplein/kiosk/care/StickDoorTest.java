package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StickDoorTest {
    @TempDir private Path root;

    private Path run() throws IOException {
        Path run = root.resolve("run/gezondheidsplein-kiosk");
        Files.createDirectories(run.resolve("asked"));
        return run;
    }

    @Test
    void isNotThereWhereNobodyListens() {
        assertThat(new StickDoor(root).isThere()).isFalse();
    }

    @Test
    void asksForAStickAndSaysWhenItIsDone() throws IOException, InterruptedException {
        Path run = run();
        StickDoor door = new StickDoor(root);
        Files.writeString(run.resolve("stick-here"), "");

        assertThat(door.isThere()).isTrue();
        assertThat(door.open()).hasValue(run.resolve("stick"));
        assertThat(run.resolve("asked/stick")).exists();

        Files.delete(run.resolve("stick-here"));
        door.close();
        assertThat(run.resolve("asked/stick-done")).exists();
    }

    @Test
    void givesUpWhenNoStickComes() throws IOException, InterruptedException {
        run();

        assertThat(new StickDoor(root, Duration.ofMillis(400)).open()).isEmpty();
    }
}
