package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The process with the simulated kiosks. */
final class Fleet {

    static final String NAME = "fleet";

    private static final String MAIN = "nl.gezondheidsplein.provisioning.fleet.FleetMain";

    private final DemoDirectory directory;
    private final OwnProcesses processes;
    private final Programs programs;

    Fleet(DemoDirectory directory, OwnProcesses processes, Programs programs) {
        this.directory = directory;
        this.processes = processes;
        this.programs = programs;
    }

    /** Where a simulated kiosk lives. */
    Path home(String kiosk) {
        return directory.fleet().resolve(kiosk);
    }

    /** Runs exactly these kiosks; a fleet of others ends first. */
    void ensureRunning(List<String> kiosks) {
        if (!kiosks.equals(lastStarted())) {
            processes.end(NAME);
        }
        if (!kiosks.isEmpty() && !processes.isAlive(NAME)) {
            List<String> arguments = new ArrayList<>(List.of(MAIN));
            kiosks.forEach(kiosk -> arguments.add(home(kiosk).toString()));
            DemoDirectory.writeAtomically(started(), String.join("\n", kiosks));
            processes.start(NAME, Map.of(), programs.java("fleet", 768, arguments));
        }
    }

    private List<String> lastStarted() {
        try {
            return Files.exists(started()) ? Files.readAllLines(started()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path started() {
        return directory.fleet().resolve("started");
    }
}
