package nl.gezondheidsplein.provisioning.demo;

import java.nio.file.Files;
import java.util.List;

/** Ends what a demo started, and nothing else; its data stays. */
final class StopDemo {

    /** Who is served first ends last. */
    private static final List<String> ORDER =
            List.of(
                    Fleet.NAME,
                    KioskWindow.NAME,
                    Display.WINDOW_MANAGER,
                    Display.SCREEN,
                    Hub.NAME,
                    Broker.NAME);

    private final DemoDirectory directory;

    StopDemo(DemoDirectory directory) {
        this.directory = directory;
    }

    void run() {
        if (!Files.exists(directory.processes())) {
            throw new DemoRefusedException(
                    "No demo was started in " + directory.root() + "; give its --data DIR.");
        }
        try (DemoLock _ = DemoLock.take(directory)) {
            OwnProcesses processes = OwnProcesses.recall(directory);
            ORDER.forEach(processes::end);
        }
        System.out.println("Stopped; the same command without --stop starts it again.");
    }
}
