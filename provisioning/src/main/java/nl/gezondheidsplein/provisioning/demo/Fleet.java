package nl.gezondheidsplein.provisioning.demo;

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

    void ensureRunning(List<String> kiosks) {
        if (kiosks.isEmpty()) {
            processes.end(NAME);
        } else if (!processes.isAlive(NAME)) {
            List<String> arguments = new ArrayList<>(List.of(MAIN));
            kiosks.forEach(kiosk -> arguments.add(home(kiosk).toString()));
            processes.start(NAME, Map.of(), programs.java("fleet", 768, arguments));
        }
    }
}
