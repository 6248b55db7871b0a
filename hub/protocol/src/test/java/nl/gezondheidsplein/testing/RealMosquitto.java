package nl.gezondheidsplein.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The real Mosquitto with the production configuration and access rules, on a free loopback port,
 * with mutual TLS. It keeps port, directory and persistence over {@link #kill()} and {@link
 * #restart()}; {@link #close()} ends it and removes its directory. Not for several threads at once.
 */
public final class RealMosquitto implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PROGRAMS =
            List.of("/usr/sbin/mosquitto", "/usr/bin/mosquitto", "/usr/local/sbin/mosquitto");

    private final TestCertificates certificates;
    private final Path directory;
    private final int port;
    private Process process;

    private RealMosquitto(TestCertificates certificates, Path directory, int port) {
        this.certificates = certificates;
        this.directory = directory;
        this.port = port;
        this.process = launch();
    }

    /** Starts a broker with its own certificate authority; returns when it accepts clients. */
    public static RealMosquitto start() {
        return start(TestCertificates.create());
    }

    /** Starts a broker that trusts the given authority; returns when it accepts clients. */
    public static RealMosquitto start(TestCertificates certificates) {
        Path directory = TemporaryDirectory.create("mosquitto-");
        int port = FreePort.find();
        try {
            configure(certificates, directory, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RealMosquitto(certificates, directory, port);
    }

    public TestCertificates certificates() {
        return certificates;
    }

    /** Always {@code localhost}: the name in the broker's certificate. */
    public String host() {
        return "localhost";
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Where Mosquitto saves sessions and queued messages; absent until it saved once. */
    public Path persistenceFile() {
        return directory.resolve("data/mosquitto.db");
    }

    /** The access rules that it reads: a copy of the production ones. */
    public Path rules() {
        return directory.resolve("acl");
    }

    /** Everything the broker has logged, over all its starts. */
    public String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would (SIGKILL): what it has not saved is lost. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it in order (SIGTERM): it saves first. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Starts it again on the same port and directory, after {@link #kill()} or {@link #stop()}. */
    public void resume() {
        if (process.isAlive()) {
            throw new IllegalStateException("Mosquitto is still running");
        }
        process = launch();
    }

    public void restart() {
        stop();
        resume();
    }

    @Override
    public void close() {
        stop();
        TemporaryDirectory.delete(directory);
    }

    private static void configure(TestCertificates certificates, Path directory, int port)
            throws IOException {
        Path production = RepositoryRoot.find().resolve("provisioning/hub/mosquitto");
        Files.createDirectory(directory.resolve("data"));
        TestCertificates.Identity server = certificates.server();
        Files.writeString(directory.resolve("root.pem"), certificates.rootPem());
        Files.writeString(directory.resolve("broker.crt"), server.chainPem());
        Files.writeString(directory.resolve("broker.key"), server.keyPem());
        String configuration =
                Files.readString(production.resolve("mosquitto.conf"))
                        .replace("@PORT@", Integer.toString(port))
                        .replace("@BIND@", "127.0.0.1")
                        .replace("@CA_FILE@", directory.resolve("root.pem").toString())
                        .replace("@CERTIFICATE_FILE@", directory.resolve("broker.crt").toString())
                        .replace("@KEY_FILE@", directory.resolve("broker.key").toString())
                        .replace(
                                "@ACL_FILE@",
                                Files.copy(production.resolve("acl"), directory.resolve("acl"))
                                        .toString())
                        .replace("@DATA_DIR@", directory.resolve("data").toString())
                        // The directory belongs to whoever runs the test; as root it stays root.
                        .replace("@USER@", System.getProperty("user.name"));
        Files.writeString(directory.resolve("mosquitto.conf"), configuration);
    }

    private Process launch() {
        Path log = directory.resolve("log");
        try {
            int startsBefore = Files.exists(log) ? starts() : 0;
            Process started =
                    new ProcessBuilder(program(), "-c", directory + "/mosquitto.conf")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            Awaitility.await("Mosquitto to accept clients")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !started.isAlive() || starts() > startsBefore);
            if (!started.isAlive()) {
                throw new IllegalStateException("Mosquitto ended at once: " + log());
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mosquitto says "running" once its listeners are open. */
    private int starts() {
        return (int) log().lines().filter(line -> line.endsWith(" running")).count();
    }

    private static String program() {
        return PROGRAMS.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Mosquitto is not installed: apt-get install mosquitto"));
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Mosquitto " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Mosquitto ended", e);
        }
    }
}
