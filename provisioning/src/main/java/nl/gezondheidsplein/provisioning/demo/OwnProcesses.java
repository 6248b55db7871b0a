package nl.gezondheidsplein.provisioning.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The processes that a demo started, by name. Each runs in a session of its own, without our
 * standard streams, so it outlives this program and its terminal. Only these are ever ended.
 */
final class OwnProcesses {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final DemoDirectory directory;
    private final Map<String, ProcessIdentity> known;

    private OwnProcesses(DemoDirectory directory, Map<String, ProcessIdentity> known) {
        this.directory = directory;
        this.known = known;
    }

    static OwnProcesses recall(DemoDirectory directory) {
        if (!Files.exists(directory.processes())) {
            return new OwnProcesses(directory, new TreeMap<>());
        }
        try {
            Map<String, ProcessIdentity> known =
                    Json.mapper()
                            .readValue(
                                    Files.readString(directory.processes()),
                                    new TypeReference<TreeMap<String, ProcessIdentity>>() {});
            return new OwnProcesses(directory, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive(String name) {
        return pid(name).isPresent();
    }

    boolean anyAlive() {
        return known.keySet().stream().anyMatch(this::isAlive);
    }

    /** The number of this process while it runs. */
    Optional<Long> pid(String name) {
        return Optional.ofNullable(known.get(name))
                .filter(ProcessIdentity::isAlive)
                .map(ProcessIdentity::pid);
    }

    /** Starts a process whose output is added to its log. */
    void start(String name, Map<String, String> environment, List<String> command) {
        start(name, environment, command, directory.log(name));
    }

    /** Starts a process whose standard output goes to the given file. */
    void start(
            String name, Map<String, String> environment, List<String> command, Path standardOut) {
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(inOwnSession)
                        .directory(directory.root().toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(standardOut.toFile()))
                        .redirectError(
                                ProcessBuilder.Redirect.appendTo(directory.log(name).toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            known.put(name, ProcessIdentity.of(process.pid()).orElseThrow(() -> endedAtOnce(name)));
            DemoDirectory.writeAtomically(directory.processes(), Json.write(known));
        } catch (IOException e) {
            throw new DemoRefusedException(
                    command.getFirst() + " can't be started: " + e.getMessage() + ".");
        }
    }

    /** Ends the named process, if it is still ours: in order first, by force when it stays. */
    void end(String name) {
        Optional<ProcessIdentity> process =
                Optional.ofNullable(known.get(name)).filter(ProcessIdentity::isAlive);
        if (process.isPresent()) {
            ProcessIdentity ours = process.get();
            ProcessHandle.of(ours.pid()).ifPresent(ProcessHandle::destroy);
            if (!Patience.until(GRACE, () -> !ours.isAlive())) {
                ProcessHandle.of(ours.pid()).ifPresent(ProcessHandle::destroyForcibly);
                Patience.until(GRACE, () -> !ours.isAlive());
            }
        }
    }

    DemoRefusedException endedAtOnce(String name) {
        return new DemoRefusedException(
                "The " + name + " ended at once; " + directory.log(name) + " tells why.");
    }

    DemoRefusedException notReady(String name) {
        return new DemoRefusedException(
                "The " + name + " is not getting ready; " + directory.log(name) + " tells why.");
    }
}
