package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.testing.RepositoryRoot;

/**
 * Broker, hub and simulated kiosks as processes of their own, with the short windows and periods of
 * a rehearsal, and the settings of one more kiosk for a window in this process. Everything stays in
 * the given directory. One thread.
 */
final class WholeSquare implements AutoCloseable {
    /**
     * Long enough for a kiosk to bring ten wishes twice, so that all kiosks meet in one period
     * however the machine is loaded.
     */
    private static final String PERIOD = "PT150S";

    static final Town TOWN = Town.DEN_HAAG;

    private static final String HUB_MAIN = "nl.gezondheidsplein.hub.HubMain";
    private static final String FLEET_MAIN = "nl.gezondheidsplein.provisioning.fleet.FleetMain";

    private final DemoDirectory directory;
    private final Ports ports;
    private final OwnProcesses processes;
    private final Programs programs;
    private final HubApi api;
    private final Hub hub;
    private final Broker broker;
    private Memory memory;

    /** Nothing runs yet. */
    WholeSquare(Path root) {
        directory = new DemoDirectory(root);
        directory.create();
        ports = new Ports(Road.fourFreePorts());
        processes = OwnProcesses.recall(directory);
        programs = new Programs(RepositoryRoot.find(), _ -> Road.ownClassPath());
        api = new HubApi(hubAddress());
        hub = new Hub(directory, processes, programs, ports, api);
        broker = new Broker(directory, processes, programs, ports);
        memory = new Memory(ports.base(), true, TOWN.id(), null, null, null, List.of());
    }

    /**
     * Starts broker and hub.
     *
     * @param today from which the freshness of the demo's offers counts
     * @param socialMap an HSDS file of the same source as the demo's
     */
    void start(LocalDate today, String socialMap) {
        hub.prepare(memory, TOWN, today);
        Path settings = directory.hub().resolve("hub.yaml");
        try {
            DemoDirectory.writeAtomically(
                    settings, Files.readString(settings).replace("PT60S", PERIOD));
            DemoDirectory.writeAtomically(
                    directory.hub().resolve("denhaag-social-map.json"), socialMap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runToItsEnd(
                List.of(
                        HUB_MAIN,
                        "import-social-map",
                        directory.hub().resolve("denhaag-social-map.json").toString(),
                        "--settings",
                        settings.toString()));
        memory = hub.ensureAccount(memory);
        broker.ensureRunning();
        hub.ensureRunning();
    }

    /** Runs simulated kiosks in the neighbourhood of the window; returns at once. */
    void startKiosks(int total, String... options) {
        List<String> command = new ArrayList<>(List.of(FLEET_MAIN));
        command.addAll(List.of(options));
        for (int index = 0; index < total; index++) {
            Places.Place place = Places.of(TOWN).simulated(index, total);
            command.add(kiosk("Gesimuleerd " + index, place).toString());
        }
        processes.start(Fleet.NAME, Map.of(), programs.java(Fleet.NAME, 512, command));
    }

    /** Ends the simulated kiosks in order. */
    void stopKiosks() {
        processes.end(Fleet.NAME);
    }

    /** Makes the kiosk of the demo's first place, and returns where its settings stand. */
    Path window() {
        return kiosk("Bij de ingang", Places.of(TOWN).first()).resolve("kiosk.properties");
    }

    URI hubAddress() {
        return URI.create("http://localhost:" + ports.hub());
    }

    /** The password of the coordinator {@code beheer}. */
    String password() {
        return memory.password();
    }

    @Override
    public void close() {
        processes.end(Fleet.NAME);
        processes.end(Hub.NAME);
        processes.end(Broker.NAME);
    }

    private Path kiosk(String name, Places.Place place) {
        HubApi.NewKiosk made = api.createKiosk(memory.token(), name, place.id());
        Path home = directory.fleet().resolve(made.id());
        KioskSettingsFile.write(
                home,
                directory,
                ports,
                memory,
                new KioskSettingsFile.Kiosk(made.claim(), place, true));
        return home;
    }

    private void runToItsEnd(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(programs.forShortRuns().java(Hub.NAME, 384, command))
                            .redirectErrorStream(true)
                            .redirectOutput(directory.log("import").toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(directory.log("import")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
