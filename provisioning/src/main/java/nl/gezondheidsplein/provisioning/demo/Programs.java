package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The built programs and how they are started.
 *
 * @param classPath where the classes of the program {@code hub}, {@code kiosk} or {@code fleet} are
 * @param compiling what their virtual machines are told about compiling
 */
record Programs(Path repository, UnaryOperator<String> classPath, List<String> compiling) {

    /** For a program that ends soon the second compiler costs more than it gains: over half. */
    private static final List<String> QUICKLY = List.of("-XX:TieredStopAtLevel=1");

    Programs(Path repository, UnaryOperator<String> classPath) {
        this(repository, classPath, List.of());
    }

    /** The same programs for runs that are over within seconds. */
    Programs forShortRuns() {
        return new Programs(repository, classPath, QUICKLY);
    }

    /**
     * Copies the programs of this build into the demo's directory, unless that was done before: a
     * running demo is not disturbed by the next build.
     *
     * @param othersInUse whether a running process may still need the copies of an earlier build
     */
    static Programs prepare(DemoDirectory directory, boolean othersInUse) {
        Path repository = Path.of(System.getProperty("gezondheidsplein.repository", ""));
        Map<String, List<Path>> built = built(repository);
        Path copies = directory.programs().resolve(fingerprint(built));
        try {
            if (!Files.exists(copies)) {
                if (!othersInUse && Files.exists(directory.programs())) {
                    delete(directory.programs());
                }
                Path draft = directory.programs().resolve("draft");
                for (Map.Entry<String, List<Path>> program : built.entrySet()) {
                    copy(program.getValue(), draft.resolve(program.getKey()));
                }
                Files.move(draft, copies);
            }
            return new Programs(repository, program -> copies.resolve(program) + "/*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command line that runs a main class of one of the programs: hub, kiosk or fleet. */
    List<String> java(String program, int megabytes, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath.apply(program)));
        command.addAll(1, compiling);
        command.addAll(arguments);
        return command;
    }

    Path brokerConfiguration() {
        return repository.resolve("provisioning/hub/mosquitto");
    }

    /** The jars of each program as the build left them. */
    private static Map<String, List<Path>> built(Path repository) {
        Map<String, List<Path>> built = new LinkedHashMap<>();
        built.put("hub", jars(repository.resolve("hub/server/target"), "hub-server.jar"));
        built.put("kiosk", jars(repository.resolve("kiosk/target"), "kiosk.jar"));
        built.put("fleet", jars(repository.resolve("provisioning/target"), "provisioning.jar"));
        return built;
    }

    private static List<Path> jars(Path target, String jar) {
        List<Path> jars = new ArrayList<>(List.of(target.resolve(jar)));
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            libraries.sorted().forEach(jars::add);
            return jars;
        } catch (IOException e) {
            throw new DemoRefusedException(
                    "Nothing is built in " + target + "; give the command provisioning/demo.");
        }
    }

    /** Another build has other files, sizes or times. */
    private static String fingerprint(Map<String, List<Path>> built) {
        CRC32C sum = new CRC32C();
        try {
            for (List<Path> jars : built.values()) {
                for (Path jar : jars) {
                    String line =
                            jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
                    sum.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void copy(List<Path> jars, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path jar : jars) {
            Files.copy(
                    jar,
                    to.resolve(jar.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
