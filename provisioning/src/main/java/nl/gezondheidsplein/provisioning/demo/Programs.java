package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The built programs and how they are started.
 *
 * @param classPath where the classes of the program {@code hub}, {@code kiosk} or {@code fleet} are
 */
record Programs(Path repository, UnaryOperator<String> classPath) {

    /**
     * Copies the programs of this build into the demo's directory, unless that was done before: a
     * running demo is not disturbed by the next build.
     *
     * @param othersInUse whether a running process may still need the copies of an earlier build
     */
    static Programs prepare(DemoDirectory directory, boolean othersInUse) {
        Path repository = Path.of(System.getProperty("gezondheidsplein.repository", ""));
        try {
            String build =
                    Files.readString(repository.resolve("provisioning/target/built-from"))
                            .strip()
                            .substring(0, 12);
            Path copies = directory.programs().resolve(build);
            if (!Files.exists(copies)) {
                if (!othersInUse && Files.exists(directory.programs())) {
                    delete(directory.programs());
                }
                Path draft = directory.programs().resolve("." + build);
                copy(repository.resolve("hub/server/target"), "hub-server.jar", draft, "hub");
                copy(repository.resolve("kiosk/target"), "kiosk.jar", draft, "kiosk");
                copy(repository.resolve("provisioning/target"), "provisioning.jar", draft, "fleet");
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
        command.addAll(arguments);
        return command;
    }

    Path brokerConfiguration() {
        return repository.resolve("provisioning/hub/mosquitto");
    }

    private static void copy(Path target, String jar, Path draft, String name) throws IOException {
        Path to = draft.resolve(name);
        Files.createDirectories(to);
        List<Path> jars = new ArrayList<>(List.of(target.resolve(jar)));
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            libraries.forEach(jars::add);
        }
        for (Path from : jars) {
            Path file = to.resolve(from.getFileName().toString());
            if (!Files.exists(file)) {
                Files.copy(from, file);
            }
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
