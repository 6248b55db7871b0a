package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process, told apart from a later one with the same number by when it started.
 *
 * @param startTicks clock ticks from boot to its start, as the kernel tells
 * @param boot the kernel's id of that boot
 */
record ProcessIdentity(long pid, long startTicks, String boot) {

    /** After the name in parentheses: state is the first field, start time the twentieth. */
    private static final int STATE = 0;

    private static final int START_TIME = 19;

    /** The identity of a process that runs now; empty when it has ended already. */
    static Optional<ProcessIdentity> of(long pid) {
        return fields(pid)
                .filter(ProcessIdentity::isRunning)
                .map(
                        fields ->
                                new ProcessIdentity(
                                        pid, Long.parseLong(fields[START_TIME]), bootId()));
    }

    /** Whether this very process still runs; one that only waits to be buried does not. */
    boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static boolean isRunning(String[] fields) {
        return !fields[STATE].equals("Z") && !fields[STATE].equals("X");
    }

    private static Optional<String[]> fields(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return Optional.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException e) {
            // No such file, or "no such process" when it ended between opening and reading.
            return Optional.empty();
        }
    }

    private static String bootId() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
