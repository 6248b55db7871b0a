package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hub under its own name beside the one of a {@link Road}: the same broker, the same database,
 * and a machine of its own but for that. Set up as the runbook says. Not for several threads.
 */
public final class SecondHub implements AutoCloseable {

    private static final String OWN_KEY = "hub-client.p12";

    private final DemoDirectory directory;
    private final OwnProcesses processes;
    private final Ports ports;
    private final Hub hub;

    private SecondHub(DemoDirectory directory, Programs programs, Ports ports) {
        this.directory = directory;
        this.processes = OwnProcesses.recall(directory);
        this.ports = ports;
        this.hub = new Hub(directory, processes, programs, ports, new HubApi(address()));
    }

    static SecondHub beside(SharedBroker shared, Programs programs, Ports ports) {
        DemoDirectory first = shared.directory();
        DemoDirectory own = new DemoDirectory(first.root().resolve(SharedBroker.SECOND));
        own.create();
        copyKeys(first.hub().resolve("pki"), own.hub().resolve("pki"));
        SecondHub second = new SecondHub(own, programs, ports);
        Memory memory =
                new Memory(ports.base(), false, Town.DEN_HAAG.id(), null, null, null, List.of());
        second.hub.init(shared.ofTheOther(second.hub.settings(memory)));
        return second;
    }

    private static void copyKeys(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.filter(file -> !file.endsWith(OWN_KEY)).toList()) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, and returns when it is ready. */
    public void start() {
        hub.ensureRunning();
    }

    /** SIGKILL, as a power cut would; returns when the process is gone. */
    public void kill() {
        Road.kill(processes, Hub.NAME, Road.ofAHub(ports));
    }

    /** Where people reach it. */
    public URI address() {
        return URI.create("http://localhost:" + ports.hub());
    }

    /** What it has printed. */
    public String log() {
        return Road.printed(directory.log(Hub.NAME));
    }

    @Override
    public void close() {
        kill();
    }
}
