package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondheidsplein.testing.FreePort;
import nl.gezondheidsplein.testing.RepositoryRoot;

/**
 * Broker, hub and simulated kiosks as separate real processes, built with the demo's own parts, and
 * killed with SIGKILL at a test's will. The hub releases by month, so that its open sums stay where
 * a test can read them. Not for several threads at once.
 */
public final class Road implements AutoCloseable {

    /** The three processes. */
    public enum Part {
        BROKER("broker"),
        HUB("hub"),
        KIOSKS("fleet");

        private final String process;

        Part(String process) {
            this.process = process;
        }
    }

    private static final String FLEET_MAIN = "nl.gezondheidsplein.provisioning.fleet.FleetMain";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoDirectory directory;
    private final Ports ports;
    private final OwnProcesses processes;
    private final Programs programs;
    private final HubApi api;
    private final Broker broker;
    private final Hub hub;
    private final List<Path> kiosks = new ArrayList<>();
    private String adminPassword = "";

    private Road(DemoDirectory directory, Ports ports, UnaryOperator<Programs> compiling) {
        this.directory = directory;
        this.ports = ports;
        this.processes = OwnProcesses.recall(directory);
        this.programs = compiling.apply(new Programs(RepositoryRoot.find(), _ -> ownClassPath()));
        this.api = new HubApi(URI.create("http://localhost:" + ports.hub()));
        this.broker = new Broker(directory, processes, programs, ports);
        this.hub = new Hub(directory, processes, programs, ports, api);
    }

    /**
     * Sets everything up, with this many kiosks made but not running; broker and hub run. Kiosks
     * seal and send as in a rehearsal, whatever the hub's release period is.
     */
    public static Road build(int kiosks) {
        return build(kiosks, Programs::forShortRuns, true);
    }

    /** The same for a test that makes the processes work: they use the whole compiler. */
    public static Road buildForLoad(int kiosks) {
        return build(kiosks, programs -> programs, true);
    }

    /** The same with kiosks that seal and send as on any day. */
    public static Road buildForEveryDay(int kiosks) {
        return build(kiosks, Programs::forShortRuns, false);
    }

    private static Road build(int kiosks, UnaryOperator<Programs> compiling, boolean isRehearsal) {
        return build(kiosks, make(compiling), isRehearsal, settings -> settings);
    }

    /**
     * The same with the first of two hubs on one database; it keeps the broker's rules. The other
     * one is a {@link SecondHub}.
     *
     * @param database an empty one of PostgreSQL
     */
    public static Road buildForTwoHubs(int kiosks, String database) {
        Road road = make(Programs::forShortRuns);
        SharedBroker shared = new SharedBroker(road.directory, database);
        return build(kiosks, road, true, shared::ofTheKeeper);
    }

    private static Road make(UnaryOperator<Programs> compiling) {
        DemoDirectory directory = new DemoDirectory(temporary());
        directory.create();
        return new Road(directory, new Ports(fourFreePorts()), compiling);
    }

    private static Road build(
            int kiosks, Road road, boolean isRehearsal, UnaryOperator<String> settings) {
        Memory memory =
                new Memory(
                        road.ports.base(), false, Town.DEN_HAAG.id(), null, null, null, List.of());
        Places places = Places.of(Town.DEN_HAAG);
        road.hub.init(settings.apply(road.hub.settings(memory)));
        road.hub.bringIn(Town.DEN_HAAG, LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        memory = road.hub.ensureAccount(memory);
        road.adminPassword = memory.password();
        road.start(Part.BROKER);
        road.start(Part.HUB);
        for (int index = 0; index < kiosks; index++) {
            road.makeKiosk(memory, isRehearsal, places.simulated(index, kiosks), index);
        }
        return road;
    }

    /**
     * The other hub on this road's broker, with keys of its own beside a copy of the first one's.
     * It does not run yet; who asks closes it before the road.
     *
     * @param database that of the first
     */
    public SecondHub secondHub(String database) {
        return SecondHub.beside(
                new SharedBroker(directory, database),
                programs,
                new Ports(fourFreePorts(), ports.mqtt()));
    }

    /** Starts the broker or the hub, and returns when it is ready. */
    public void start(Part part) {
        switch (part) {
            case BROKER -> {
                broker.ensureRunning();
                DemoDirectory.writeAtomically(
                        SharedBroker.pid(directory),
                        processes.pid(Part.BROKER.process).orElseThrow() + "\n");
            }
            case HUB -> hub.ensureRunning();
            case KIOSKS -> throw new IllegalArgumentException("Kiosks need their arguments");
        }
    }

    /** Starts the broker or the hub if it is not running, and does not wait for it. */
    public void launch(Part part) {
        switch (part) {
            case BROKER -> broker.launch();
            case HUB -> hub.launch();
            case KIOSKS -> throw new IllegalArgumentException("Kiosks need their arguments");
        }
    }

    /** Starts all kiosks in one process, whose command line gets these arguments first. */
    public void startKiosks(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(FLEET_MAIN));
        command.addAll(arguments);
        kiosks.forEach(home -> command.add(home.toString()));
        processes.start(
                Part.KIOSKS.process, Map.of(), programs.java(Part.KIOSKS.process, 512, command));
    }

    /** The command line of another program of the test, compiled as the road's own are. */
    public List<String> java(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(main.getName()));
        command.addAll(arguments);
        return programs.java(Part.KIOSKS.process, 512, command);
    }

    /** Runs one of the hub's own commands to its end and returns what it printed. */
    public String command(List<String> words) {
        return hub.command(words);
    }

    public boolean isAlive(Part part) {
        return processes.isAlive(part.process);
    }

    /** SIGKILL, as a power cut would; returns when the process is gone. */
    public void kill(Part part) {
        kill(
                processes,
                part.process,
                switch (part) {
                    case BROKER -> List.of(ports.mqtt());
                    case HUB -> ofAHub(ports);
                    case KIOSKS -> List.of();
                });
    }

    static List<Integer> ofAHub(Ports ports) {
        return List.of(ports.hub(), ports.hubTls(), ports.management());
    }

    /** A process is gone before the last of its threads, and that one holds its ports. */
    static void kill(OwnProcesses processes, String name, List<Integer> ports) {
        processes.pid(name).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
        if (!Patience.until(
                PATIENCE,
                () -> !processes.isAlive(name) && ports.stream().allMatch(Road::isFree))) {
            throw new IllegalStateException(name + " does not end");
        }
    }

    /** SIGTERM: the process ends in order. */
    public void stop(Part part) {
        processes.end(part.process);
    }

    /** Where people reach the hub. */
    public URI hub() {
        return URI.create("http://localhost:" + ports.hub());
    }

    /** The port of the broker. */
    public int brokerPort() {
        return ports.mqtt();
    }

    /** Who may do everything on the hub's pages. */
    public String admin() {
        return Hub.ADMIN;
    }

    /** The password of {@link #admin}. */
    public String adminPassword() {
        return adminPassword;
    }

    /** The directory of each kiosk. */
    public List<Path> kiosks() {
        return List.copyOf(kiosks);
    }

    /** Where the broker keeps what it has saved. */
    public Path brokerPersistence() {
        return directory.broker().resolve("data/mosquitto.db");
    }

    /** The hub's one SQLite file. */
    public Path hubDatabase() {
        return directory.hub().resolve("hub.db");
    }

    /** Where kiosks reach the hub. */
    public URI hubForKiosks() {
        return URI.create("https://localhost:" + ports.hubTls());
    }

    /** The authority of hub and broker. */
    public Path rootCertificate() {
        return directory.rootCertificate();
    }

    /** Where a test may put files of its own. */
    public Path root() {
        return directory.root();
    }

    /** What a process has printed. */
    public String log(Part part) {
        return printed(directory.log(part.process));
    }

    static String printed(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (Part part : List.of(Part.KIOSKS, Part.HUB, Part.BROKER)) {
            kill(part);
        }
        try (Stream<Path> found = Files.walk(directory.root())) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeKiosk(Memory memory, boolean isRehearsal, Places.Place place, int index) {
        HubApi.NewKiosk kiosk = api.createKiosk(memory.token(), "Kiosk " + index, place.id());
        Path home = directory.fleet().resolve(kiosk.id());
        Memory ofTheKiosk =
                new Memory(
                        memory.portBase(),
                        isRehearsal,
                        Town.DEN_HAAG.id(),
                        memory.adminPassword(),
                        memory.apiToken(),
                        null,
                        List.of());
        KioskSettingsFile.write(
                home,
                directory,
                ports,
                ofTheKiosk,
                new KioskSettingsFile.Kiosk(kiosk.claim(), place, false));
        kiosks.add(home);
    }

    /** Everything this test may use, the three programs included. */
    static String ownClassPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("road-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A base whose three neighbours are free too. */
    static int fourFreePorts() {
        for (int tries = 0; tries < 100; tries++) {
            int base = FreePort.find();
            if (base <= 65_532 && areFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("No four free ports in a row");
    }

    private static boolean areFree(int base) {
        return IntStream.range(base, base + 4).allMatch(Road::isFree);
    }

    private static boolean isFree(int port) {
        try {
            Ports.requireFree(port, "road");
            return true;
        } catch (DemoRefusedException e) {
            return false;
        }
    }
}
