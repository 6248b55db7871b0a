package nl.gezondheidsplein.kiosk.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The device as Linux shows it, through its files and the programs of the distribution. */
public final class LinuxDevice implements Device {
    private static final System.Logger LOG = System.getLogger(LinuxDevice.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ALL = 100;

    /** A line of /proc/asound/cards that begins a card. */
    private static final Pattern CARD = Pattern.compile("^ *(\\d+) \\[");

    /** What amixer calls a control. */
    private static final Pattern CONTROL = Pattern.compile("'(.+)',0$");

    /** Controls that stand over the others of a card, by what drivers call them. */
    private static final List<String> OVER_ALL = List.of("Master", "PCM", "Digital");

    private static final Set<String> WAYS_OUT =
            Set.of("Headphone", "Headphones", "Speaker", "Line Out", "Lineout", "HDMI");

    /** The kiosk is nobody here: what only root may do, a unit of root does when it is asked. */
    private static final String ASKED = "run/gezondheidsplein-kiosk/asked";

    private static final String UPDATE_ANSWER = "run/gezondheidsplein-kiosk/update";

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

    /**
     * Fetched and looked at by a unit of root, which leaves its answer where the kiosk reads it.
     */
    @Override
    public Effect update(Wanted wanted) {
        Path asked = root.resolve(ASKED);
        if (!Files.isWritable(asked)) {
            return Effect.refused("Hier kijkt niemand naar de wens om bij te werken.");
        }
        Optional<Effect> answer =
                text(UPDATE_ANSWER).flatMap(words -> UpdateAnswer.to(wanted, words));
        if (answer.isPresent()) {
            return answer.get();
        }
        return wish(asked, wanted)
                ? Effect.begun()
                : Effect.failed("De wens om bij te werken kon niet opgeschreven worden.");
    }

    /** Whole or not at all: root may look at any moment. */
    private static boolean wish(Path asked, Wanted wanted) {
        try {
            Path fresh = asked.resolve("update.part");
            Files.writeString(
                    fresh, wanted.order() + " " + wanted.version() + " " + wanted.sha256() + "\n");
            Files.move(fresh, asked.resolve("update"), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no update was asked for", e);
            return false;
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
        List<String> cards = cards();
        if (cards.isEmpty()) {
            return Effect.refused("Dit apparaat heeft geen geluid.");
        }
        Path mixer = root.resolve("usr/bin/amixer");
        if (!Files.isExecutable(mixer)) {
            return Effect.refused("Het programma amixer ontbreekt.");
        }
        return setsAll(mixer, cards, percent + "%")
                ? Effect.done("Geluid is nu " + percent + " van 100.")
                : Effect.failed("Het geluid kon niet gezet worden.");
    }

    /** Whether every control was set; where no card has one, that of the sound server. */
    private static boolean setsAll(Path mixer, List<String> cards, String loudness) {
        boolean isAnyThere = false;
        boolean isAllSet = true;
        for (String card : cards) {
            for (String control : loudness(mixer, card)) {
                isAnyThere = true;
                isAllSet &=
                        run(mixer.toString(), "-q", "-c", card, "sset", control, loudness)
                                .isPresent();
            }
        }
        return isAnyThere
                ? isAllSet
                : run(mixer.toString(), "-q", "sset", OVER_ALL.getFirst(), loudness).isPresent();
    }

    /** The numbers of the sound cards: a Pi has one for each of its outputs. */
    private List<String> cards() {
        return text("proc/asound/cards").stream()
                .flatMap(String::lines)
                .map(CARD::matcher)
                .filter(Matcher::find)
                .map(card -> card.group(1))
                .toList();
    }

    /**
     * The controls of a card that make it louder: one that stands over all others, else each way
     * out. One behind the other would take away twice.
     */
    private static List<String> loudness(Path mixer, String card) {
        List<String> all =
                run(mixer.toString(), "-c", card, "scontrols").stream()
                        .flatMap(String::lines)
                        .map(CONTROL::matcher)
                        .filter(Matcher::find)
                        .map(control -> control.group(1))
                        .distinct()
                        .toList();
        return OVER_ALL.stream()
                .filter(all::contains)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> all.stream().filter(WAYS_OUT::contains).toList());
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

    /** What a program wrote until its end; empty when it was not content. */
    private static Optional<String> run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            // What these programs write is short enough to wait for its reader.
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                String written =
                        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return process.exitValue() == 0 ? Optional.of(written) : Optional.empty();
            }
            process.destroyForcibly();
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot be run: " + command[0], e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
