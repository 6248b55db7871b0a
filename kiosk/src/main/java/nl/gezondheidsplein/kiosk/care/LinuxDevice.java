package nl.gezondheidsplein.kiosk.care;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The device as Linux shows it, through its files and the programs of the distribution. */
public final class LinuxDevice implements Device {
    private static final System.Logger LOG = System.getLogger(LinuxDevice.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ALL = 100;

    /** The kiosk is nobody here: what only root may do, a unit of root does when it is asked. */
    private static final String ASKED = "run/gezondheidsplein-kiosk/asked";

    private final Path root;

    /**
     * Looks from the root of a file system.
     *
     * @param root {@code /}, but in tests
     */
    public LinuxDevice(Path root) {
        this.root = root;
    }

    /** Only a kiosk's own device: on a desk it would end somebody else's work. */
    @Override
    public Effect reboot() {
        if (!text("proc/device-tree/model").orElse("").startsWith("Raspberry Pi")) {
            return Effect.refused("Dit is geen Raspberry Pi.");
        }
        Path asked = root.resolve(ASKED);
        if (!Files.isWritable(asked)) {
            return Effect.refused("Hier kijkt niemand naar de wens om opnieuw te starten.");
        }
        return Effect.doneBy(() -> ask(asked.resolve("reboot")), "Het apparaat start opnieuw.");
    }

    private static void ask(Path wish) {
        try {
            Files.writeString(wish, "");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no start of the device was asked for", e);
        }
    }

    @Override
    public Effect brightness(int percent) {
        Path lights = root.resolve("sys/class/backlight");
        int dimmed = 0;
        try {
            if (Files.isDirectory(lights)) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(lights)) {
                    for (Path light : found) {
                        dim(light, percent);
                        dimmed++;
                    }
                }
            }
        } catch (IOException | NumberFormatException e) {
            LOG.log(System.Logger.Level.WARNING, "the backlight can't be set", e);
            return Effect.failed("De helderheid kon niet gezet worden.");
        }
        return dimmed == 0
                ? Effect.refused("Dit scherm heeft geen regelbare helderheid.")
                : Effect.done("Helderheid is nu " + percent + " van 100.");
    }

    private static void dim(Path light, int percent) throws IOException {
        int most = Integer.parseInt(Files.readString(light.resolve("max_brightness")).strip());
        int value = Math.max(1, Math.round((float) most * percent / ALL));
        Files.writeString(light.resolve("brightness"), Integer.toString(value));
    }

    @Override
    public Effect volume(int percent) {
        boolean hasCard =
                text("proc/asound/cards")
                        .filter(cards -> !cards.contains("no soundcards"))
                        .isPresent();
        if (!hasCard) {
            return Effect.refused("Dit apparaat heeft geen geluid.");
        }
        if (!Files.isExecutable(root.resolve("usr/bin/amixer"))) {
            return Effect.refused("Het programma amixer ontbreekt.");
        }
        return run("amixer", "-q", "sset", "Master", percent + "%")
                ? Effect.done("Geluid is nu " + percent + " van 100.")
                : Effect.failed("Het geluid kon niet gezet worden.");
    }

    private Optional<String> text(String file) {
        try {
            Path path = root.resolve(file);
            return Files.isReadable(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot be read: " + file, e);
            return Optional.empty();
        }
    }

    /** Runs a program to its end and says whether it was content. */
    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot be run: " + command[0], e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
