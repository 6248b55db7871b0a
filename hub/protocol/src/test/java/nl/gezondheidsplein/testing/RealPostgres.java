package nl.gezondheidsplein.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The real PostgreSQL: a cluster of its own in a temporary directory, on a free loopback port,
 * started once per JVM and ended with it. Every test class asks for a {@link #freshDatabase()}.
 * PostgreSQL refuses to run as root; started by root it runs as the user {@code postgres}. Safe for
 * several threads.
 */
public final class RealPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OWNER = "hub";
    private static final int FIRST_TO_LOG_COPIES = 15;

    private final Path binaries;
    private final Path directory;
    private final int port;
    private final Process process;
    private final AtomicInteger databases = new AtomicInteger();

    private RealPostgres() throws IOException {
        binaries = newestBinaries();
        directory = TemporaryDirectory.create("postgres-");
        port = FreePort.find();
        if (isRoot()) {
            run(List.of("chown", "postgres", directory.toString()));
        }
        String cluster = directory.resolve("cluster").toString();
        run(
                asPostgres(
                        program("initdb"),
                        "--pgdata=" + cluster,
                        "--username=" + OWNER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync"));
        process = launch(cluster);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-postgres"));
        awaitReady();
    }

    /** The server of this JVM, started by the first who asks; returns when it accepts clients. */
    public static RealPostgres shared() {
        return Shared.INSTANCE;
    }

    /**
     * Creates an empty database.
     *
     * @return its JDBC address, with user, without password
     */
    public String freshDatabase() {
        return create(List.of());
    }

    /**
     * Creates a database with what stands in another one of this server, much faster than it was
     * filled. Nobody may be connected to that one meanwhile.
     *
     * @param address what {@link #freshDatabase()} gave
     * @return the address of the copy
     */
    public String copyOf(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
        return create(List.of("--template=" + name));
    }

    private String create(List<String> options) {
        String name = "test_" + databases.incrementAndGet();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program("createdb"),
                                "--host=127.0.0.1",
                                "--port=" + port,
                                "--username=" + OWNER));
        if (version(binaries) >= FIRST_TO_LOG_COPIES) {
            // Files, as before that version: what nobody flushes is quicker copied than logged.
            command.add("--strategy=file_copy");
        }
        command.addAll(options);
        command.add(name);
        try {
            run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, name, OWNER);
    }

    private static final class Shared {
        static final RealPostgres INSTANCE = start();

        private static RealPostgres start() {
            try {
                return new RealPostgres();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Without flushing to disk: a test's data need not survive a power cut. */
    private Process launch(String cluster) throws IOException {
        return new ProcessBuilder(
                        asPostgres(
                                program("postgres"),
                                "-D",
                                cluster,
                                "-p",
                                Integer.toString(port),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories=",
                                "-c",
                                "fsync=off",
                                "-c",
                                "synchronous_commit=off",
                                "-c",
                                "full_page_writes=off",
                                "-c",
                                "max_connections=200"))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    private void awaitReady() {
        Awaitility.await("PostgreSQL to accept clients")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !process.isAlive() || accepts());
        if (!process.isAlive()) {
            throw new IllegalStateException("PostgreSQL ended at once: " + log());
        }
    }

    private boolean accepts() throws IOException {
        return exitCode(
                        new ProcessBuilder(
                                        program("pg_isready"), "--host=127.0.0.1", "--port=" + port)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start())
                == 0;
    }

    /** The main process ends its children when it gets SIGINT ("fast shutdown"). */
    private void end() {
        try {
            run(
                    asPostgres(
                            program("pg_ctl"),
                            "--pgdata=" + directory.resolve("cluster"),
                            "--mode=immediate",
                            "stop"));
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                TemporaryDirectory.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> asPostgres(String... command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private String program(String name) {
        return binaries.resolve(name).toString();
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("postgres-command", ".log");
        try {
            int code =
                    exitCode(
                            new ProcessBuilder(command)
                                    .directory(directory.toFile())
                                    .redirectErrorStream(true)
                                    .redirectOutput(output.toFile())
                                    .start());
            if (code != 0) {
                throw new IllegalStateException(
                        "%s ended with %d: %s".formatted(command, code, Files.readString(output)));
            }
        } finally {
            Files.delete(output);
        }
    }

    private static int exitCode(Process started) {
        try {
            return started.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path newestBinaries() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            throw new IllegalStateException(
                    "PostgreSQL is not installed: apt-get install postgresql");
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(RealPostgres::version))
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "PostgreSQL's server is not installed: apt-get install"
                                                    + " postgresql"));
        }
    }

    /** From {@code /usr/lib/postgresql/15/bin} the 15. */
    private static int version(Path bin) {
        return Integer.parseInt(bin.getName(bin.getNameCount() - 2).toString());
    }
}
