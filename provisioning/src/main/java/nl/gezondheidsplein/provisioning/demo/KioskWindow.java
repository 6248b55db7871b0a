package nl.gezondheidsplein.provisioning.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The real kiosk with its window. */
final class KioskWindow {

    static final String NAME = "kiosk";

    private static final String MAIN = "nl.gezondheidsplein.kiosk.KioskMain";
    private static final String WINDOW = "Gezondheidsplein";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final DemoDirectory directory;
    private final OwnProcesses processes;
    private final Programs programs;

    KioskWindow(DemoDirectory directory, OwnProcesses processes, Programs programs) {
        this.directory = directory;
        this.processes = processes;
        this.programs = programs;
    }

    /** Starts it when it is not running, and waits until its window is on the screen. */
    void ensureRunning(String display) {
        if (!processes.isAlive(NAME)) {
            Path settings = directory.kiosk().resolve("kiosk.properties");
            processes.start(
                    NAME,
                    Map.of("DISPLAY", display),
                    programs.java("kiosk", 192, List.of(MAIN, "--settings", settings.toString())));
        }
        boolean shown =
                Patience.until(
                        LONGEST, () -> !processes.isAlive(NAME) || Display.shows(display, WINDOW));
        if (!processes.isAlive(NAME)) {
            throw processes.endedAtOnce(NAME);
        }
        if (!shown) {
            throw processes.notReady(NAME);
        }
    }
}
