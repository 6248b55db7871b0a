package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Mosquitto with the production configuration, on loopback. */
final class Broker {

    static final String NAME = "broker";

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final List<String> PLACES =
            List.of("/usr/sbin/mosquitto", "/usr/bin/mosquitto", "/usr/local/sbin/mosquitto");

    private final DemoDirectory directory;
    private final OwnProcesses processes;
    private final Programs programs;
    private final Ports ports;

    Broker(DemoDirectory directory, OwnProcesses processes, Programs programs, Ports ports) {
        this.directory = directory;
        this.processes = processes;
        this.programs = programs;
        this.ports = ports;
    }

    /** Starts it when it is not running, and waits until it accepts connections. */
    void ensureRunning() {
        launch();
        boolean ready =
                Patience.until(LONGEST, () -> !processes.isAlive(NAME) || acceptsConnections());
        if (!processes.isAlive(NAME)) {
            throw processes.endedAtOnce(NAME);
        }
        if (!ready) {
            throw processes.notReady(NAME);
        }
    }

    /** Starts it when it is not running, and does not wait. */
    void launch() {
        if (!processes.isAlive(NAME)) {
            Ports.requireFree(ports.mqtt(), "broker");
            processes.start(NAME, Map.of(), List.of(program(), "-c", configure().toString()));
        }
    }

    private boolean acceptsConnections() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), ports.mqtt())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path configure() {
        Path home = directory.broker();
        Path pki = directory.hub().resolve("pki");
        try {
            Files.createDirectories(home.resolve("data"));
            Path rules = home.resolve("acl");
            DemoDirectory.writeAtomically(
                    rules, Files.readString(programs.brokerConfiguration().resolve("acl")));
            String text =
                    Files.readString(programs.brokerConfiguration().resolve("mosquitto.conf"))
                            .replace("@PORT@", Integer.toString(ports.mqtt()))
                            .replace("@BIND@", "127.0.0.1")
                            .replace("@CA_FILE@", directory.rootCertificate().toString())
                            .replace("@CERTIFICATE_FILE@", pki.resolve("broker.crt").toString())
                            .replace("@KEY_FILE@", pki.resolve("broker.key").toString())
                            .replace("@ACL_FILE@", rules.toString())
                            .replace("@DATA_DIR@", home.resolve("data").toString())
                            // Stays who started the demo: only they can read its directory.
                            .replace("@USER@", System.getProperty("user.name"));
            Path file = home.resolve("mosquitto.conf");
            DemoDirectory.writeAtomically(file, text);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String program() {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DemoRefusedException(
                                        "Mosquitto is not installed; install the package"
                                                + " mosquitto."));
    }
}
