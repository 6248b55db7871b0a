package nl.gezondheidsplein.provisioning.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts what is not running yet, in the order in which each needs the one before, and writes the
 * status once all are ready. Safe to repeat after any part, this program included, was killed.
 */
final class StartDemo {

    /** A small machine needs its time to open twenty certificates and files. */
    private static final Duration LONGEST_TO_CONNECT = Duration.ofMinutes(2);

    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private final DemoDirectory directory;
    private final DemoRequest request;

    StartDemo(DemoDirectory directory, DemoRequest request) {
        this.directory = directory;
        this.request = request;
    }

    void run() {
        directory.create();
        try (DemoLock _ = DemoLock.take(directory)) {
            Memory memory = Memory.recall(directory, request);
            OwnProcesses processes = OwnProcesses.recall(directory);
            Ports ports = new Ports(memory.portBase());
            requirePorts(ports, processes);
            String display = new Display(directory, processes).ensureShown(request.headless());
            Programs programs = Programs.prepare(directory, processes.anyAlive());
            memory.keep(directory);

            HubApi api = new HubApi(URI.create("http://localhost:" + ports.hub()));
            Hub hub = new Hub(directory, processes, programs, ports, api);
            if (!processes.isAlive(Hub.NAME)) {
                hub.prepare(memory, memory.town(), LocalDate.now(Clock.system(DUTCH_TIME)));
            }
            memory = hub.ensureAccount(memory);
            new Broker(directory, processes, programs, ports).ensureRunning();
            hub.ensureRunning();

            Fleet fleet = new Fleet(directory, processes, programs);
            memory = makeKiosks(memory, api, ports, fleet);
            List<String> simulated = memory.simulated().subList(0, request.fleet());
            new KioskWindow(directory, processes, programs).ensureRunning(display);
            fleet.ensureRunning(simulated);
            awaitConnected(api, memory, simulated, processes);
            report(memory, display, processes, simulated.size());
        }
    }

    /** Before anything is started: better no demo than half of one. */
    private static void requirePorts(Ports ports, OwnProcesses processes) {
        if (!processes.isAlive(Broker.NAME)) {
            Ports.requireFree(ports.mqtt(), "broker");
        }
        if (!processes.isAlive(Hub.NAME)) {
            Ports.requireFree(ports.hub(), "hub");
            Ports.requireFree(ports.management(), "management");
            Ports.requireFree(ports.hubTls(), "hub over TLS");
        }
    }

    private Memory makeKiosks(Memory before, HubApi api, Ports ports, Fleet fleet) {
        Memory memory = before;
        String token = memory.token();
        Places places = Places.of(memory.town());
        if (memory.kiosk() == null) {
            Places.Place place = places.first();
            HubApi.NewKiosk kiosk = api.createKiosk(token, place.name(), place.id());
            KioskSettingsFile.write(
                    directory.kiosk(),
                    directory,
                    ports,
                    memory,
                    new KioskSettingsFile.Kiosk(kiosk.claim(), place, request.headless()));
            memory = memory.withKiosk(kiosk.id());
            memory.keep(directory);
        }
        for (int index = memory.simulated().size(); index < request.fleet(); index++) {
            Places.Place place = places.simulated(index, request.fleet());
            HubApi.NewKiosk kiosk =
                    api.createKiosk(
                            token,
                            "%s, gesimuleerd %d".formatted(place.name(), index + 1),
                            place.id());
            Path home = fleet.home(kiosk.id());
            KioskSettingsFile.write(
                    home,
                    directory,
                    ports,
                    memory,
                    new KioskSettingsFile.Kiosk(kiosk.claim(), place, false));
            memory = memory.withSimulated(kiosk.id());
            memory.keep(directory);
        }
        return memory;
    }

    /** Ready is what the hub hears, not what a process says of itself. */
    private void awaitConnected(
            HubApi api, Memory memory, List<String> simulated, OwnProcesses processes) {
        List<String> expected = new ArrayList<>(simulated);
        expected.add(memory.kioskId());
        boolean connected =
                Patience.until(
                        LONGEST_TO_CONNECT,
                        () -> {
                            requireAlive(processes, simulated);
                            Map<String, String> states = api.states(memory.token());
                            return expected.stream()
                                    .allMatch(kiosk -> "online".equals(states.get(kiosk)));
                        });
        if (!connected) {
            throw new DemoRefusedException(
                    "Not all kiosks reach the hub; the logs in "
                            + directory.logs()
                            + " tell why. Give the same command again to go on waiting.");
        }
    }

    private static void requireAlive(OwnProcesses processes, List<String> simulated) {
        List<String> needed = new ArrayList<>(List.of(Broker.NAME, Hub.NAME, KioskWindow.NAME));
        if (!simulated.isEmpty()) {
            needed.add(Fleet.NAME);
        }
        for (String name : needed) {
            if (!processes.isAlive(name)) {
                throw processes.endedAtOnce(name);
            }
        }
    }

    private void report(Memory memory, String display, OwnProcesses processes, int simulated) {
        StatusReport report = StatusReport.of(directory, memory, display, processes);
        request.status().ifPresent(file -> DemoDirectory.writeAtomically(file, report.json()));
        System.out.println(report.inWords(simulated));
    }
}
