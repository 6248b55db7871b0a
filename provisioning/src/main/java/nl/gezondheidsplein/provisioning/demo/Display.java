package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Where the kiosk's window shows: the caller's own screen, or one of ours that nobody sees, with a
 * small window manager, because focus misbehaves in Swing without one.
 */
final class Display {

    static final String SCREEN = "screen";
    static final String WINDOW_MANAGER = "window-manager";

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final DemoDirectory directory;
    private final OwnProcesses processes;

    Display(DemoDirectory directory, OwnProcesses processes) {
        this.directory = directory;
        this.processes = processes;
    }

    /** The display's name, such as {@code :1}, once it can show windows. */
    String ensureShown(boolean headless) {
        if (headless) {
            ensureOwnScreen();
            return ownScreen();
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isEmpty() || !answers(display, "-root")) {
            throw new DemoRefusedException(
                    "There is no screen to show the kiosk on; add --headless, or set DISPLAY to"
                            + " your X display.");
        }
        return display;
    }

    /** Whether a window of this name is on the screen. */
    static boolean shows(String display, String window) {
        return answers(display, "-name", window);
    }

    private void ensureOwnScreen() {
        if (!processes.isAlive(SCREEN)) {
            processes.end(WINDOW_MANAGER);
            try {
                Files.deleteIfExists(number());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // It picks a free number itself and writes it down; -noreset keeps it when a kiosk
            // dies.
            processes.start(
                    SCREEN,
                    Map.of(),
                    List.of(
                            "Xvfb",
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            "1280x800x24",
                            "-nolisten",
                            "tcp",
                            "-noreset"),
                    number());
            awaitReady(SCREEN, () -> !ownScreen().equals(":") && answers(ownScreen(), "-root"));
        }
        if (!processes.isAlive(WINDOW_MANAGER)) {
            processes.start(
                    WINDOW_MANAGER,
                    Map.of("DISPLAY", ownScreen()),
                    List.of("openbox", "--sm-disable"));
            awaitReady(WINDOW_MANAGER, () -> hasWindowManager(ownScreen()));
        }
    }

    private void awaitReady(String name, BooleanSupplier ready) {
        boolean reached =
                Patience.until(LONGEST, () -> !processes.isAlive(name) || ready.getAsBoolean());
        if (!processes.isAlive(name)) {
            throw processes.endedAtOnce(name);
        }
        if (!reached) {
            throw processes.notReady(name);
        }
    }

    private String ownScreen() {
        try {
            return ":" + (Files.exists(number()) ? Files.readString(number()).strip() : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path number() {
        return directory.root().resolve("screen-number");
    }

    private static boolean hasWindowManager(String display) {
        return run(display, List.of("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
                .contains("window id");
    }

    private static boolean answers(String display, String... window) {
        List<String> command = new ArrayList<>(List.of("xwininfo"));
        command.addAll(List.of(window));
        return run(display, command).contains("Map State: IsViewable");
    }

    private static String run(String display, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        try {
            Process process = builder.start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DemoRefusedException(
                    command.getFirst() + " is missing; install the package x11-utils.");
        }
    }
}
