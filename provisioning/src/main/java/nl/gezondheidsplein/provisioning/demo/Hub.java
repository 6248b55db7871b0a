package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The hub: set up once by its own commands, then served. */
final class Hub {

    static final String NAME = "hub";
    static final String ADMIN = "beheer";

    private static final String MAIN = "nl.gezondheidsplein.hub.HubMain";
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final DemoDirectory directory;
    private final OwnProcesses processes;
    private final Programs programs;
    private final Ports ports;
    private final HubApi api;

    Hub(
            DemoDirectory directory,
            OwnProcesses processes,
            Programs programs,
            Ports ports,
            HubApi api) {
        this.directory = directory;
        this.processes = processes;
        this.programs = programs;
        this.ports = ports;
        this.api = api;
    }

    /**
     * Certificates, and all that a town has; may be repeated.
     *
     * @param today from which the freshness of the social map and the stays of pop-ups count
     */
    void prepare(Memory memory, Town town, LocalDate today) {
        init(settings(memory));
        bringIn(town, today);
    }

    /** Certificates and a database under these settings; may be repeated. */
    void init(String settings) {
        DemoDirectory.writeAtomically(settings(), settings);
        command(List.of("init"));
    }

    /** All that a town has; may be repeated. */
    void bringIn(Town town, LocalDate today) {
        bringIn("import-areas", town.id() + ".json", town.areas(today));
        bringIn("import-social-map", town.id() + "-social-map.json", town.socialMap(today));
        bringIn("import-content", town.id() + "-content.json", town.content());
        bringIn("import-voices", town.id() + "-voices.json", town.voices());
        bringIn("import-texts", "example-texts.json", ExampleReviews.file());
    }

    private void bringIn(String command, String name, String content) {
        Path file = directory.hub().resolve(name);
        DemoDirectory.writeAtomically(file, content);
        command(List.of(command, file.toString()));
    }

    /** An account and a token, each made once and remembered; shown only when they are made. */
    Memory ensureAccount(Memory before) {
        Memory memory = before;
        if (memory.adminPassword() == null) {
            memory =
                    memory.withAdminPassword(
                            lastLine(
                                    command(
                                            List.of(
                                                    "create-account",
                                                    "--user",
                                                    ADMIN,
                                                    "--roles",
                                                    "steward,coordinator"))));
            memory.keep(directory);
        }
        if (memory.apiToken() == null) {
            memory =
                    memory.withApiToken(
                            lastLine(
                                    command(
                                            List.of(
                                                    "create-token",
                                                    "--roles",
                                                    "steward,coordinator"))));
            memory.keep(directory);
        }
        return memory;
    }

    /** Starts it when it is not running, and waits until it is ready. */
    void ensureRunning() {
        launch();
        boolean ready = Patience.until(LONGEST, () -> !processes.isAlive(NAME) || api.isReady());
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
            Ports.requireFree(ports.hub(), "hub");
            Ports.requireFree(ports.management(), "management");
            Ports.requireFree(ports.hubTls(), "hub over TLS");
            processes.start(NAME, Map.of(), java(programs, List.of("serve")));
        }
    }

    private static String lastLine(String printed) {
        return printed.strip().lines().reduce("", (_, last) -> last).strip();
    }

    private Path settings() {
        return directory.hub().resolve("hub.yaml");
    }

    /** What stands in the settings of a hub that is alone. */
    String settings(Memory memory) {
        String release =
                memory.rehearsal()
                        ? "release:\n  period: PT60S\n  delay: PT20S\nrehearsal: true\n"
                        : "release:\n  period: month\n";
        return """
        # Written by the demo.
        data-dir: "%s"
        bind: 127.0.0.1
        http:
          port: %d
        https:
          port: %d
        management:
          port: %d
        broker:
          host: localhost
          port: %d
        public-broker:
          host: localhost
          port: %d
        public-hub-url: "https://localhost:%d"
        %s"""
                .formatted(
                        directory.hub(),
                        ports.hub(),
                        ports.hubTls(),
                        ports.management(),
                        ports.mqtt(),
                        ports.mqtt(),
                        ports.hubTls(),
                        release);
    }

    private List<String> java(Programs chosen, List<String> command) {
        List<String> arguments = new ArrayList<>(List.of(MAIN));
        arguments.addAll(command);
        arguments.addAll(List.of("--settings", settings().toString()));
        return chosen.java("hub", 384, arguments);
    }

    /** Runs one of the hub's own commands to its end and returns what it printed. */
    String command(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(java(programs.forShortRuns(), command))
                            .redirectInput(Path.of("/dev/null").toFile())
                            .redirectError(
                                    ProcessBuilder.Redirect.appendTo(directory.log(NAME).toFile()))
                            .start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new DemoRefusedException(
                        "The hub's command "
                                + command.getFirst()
                                + " failed; "
                                + directory.log(NAME)
                                + " tells why.");
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoRefusedException("Interrupted; give the same command again.");
        }
    }
}
