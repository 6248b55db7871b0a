package nl.gezondheidsplein.protocol.supervision;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The service manager that started this program, spoken to as {@code sd_notify(3)} says: one
 * datagram per message. Java has no sockets of this kind, so the system's own are called. For one
 * thread.
 */
public final class ServiceManager {
    private static final System.Logger LOG = System.getLogger(ServiceManager.class.getName());

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOSED_ON_EXEC = 2 | 0x80000;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int LONGEST_PATH = 107;

    private static final MethodHandle SOCKET =
            function(
                    "socket",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle SEND =
            function(
                    "sendto",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle CLOSE =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private final byte[] path;
    private final Optional<Duration> patience;

    /** Said once, not at every beat. */
    private boolean isDeaf;

    private ServiceManager(byte[] path, Optional<Duration> patience) {
        this.path = path;
        this.patience = patience;
    }

    /** The one that the environment of this program names; empty where nobody listens. */
    public static Optional<ServiceManager> of(Map<String, String> environment) {
        byte[] path =
                environment.getOrDefault("NOTIFY_SOCKET", "").getBytes(StandardCharsets.UTF_8);
        if (path.length == 0 || path.length > LONGEST_PATH) {
            return Optional.empty();
        }
        if (path[0] == '@') {
            path[0] = 0;
        }
        return Optional.of(new ServiceManager(path, patienceIn(environment)));
    }

    private static Optional<Duration> patienceIn(Map<String, String> environment) {
        String own = String.valueOf(ProcessHandle.current().pid());
        if (!environment.getOrDefault("WATCHDOG_PID", own).equals(own)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                    .map(micros -> Duration.of(Long.parseLong(micros), ChronoUnit.MICROS))
                    .filter(Duration::isPositive);
        } catch (NumberFormatException e) {
            LOG.log(System.Logger.Level.WARNING, "the watchdog's time cannot be read", e);
            return Optional.empty();
        }
    }

    /** How long it hears nothing before it starts the program anew; empty when it does not. */
    Optional<Duration> patience() {
        return patience;
    }

    /** The program does its work from now on. */
    void ready() {
        send("READY=1");
    }

    /** The program is alive. */
    void alive() {
        send("WATCHDOG=1");
    }

    private void send(String message) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] text = message.getBytes(StandardCharsets.UTF_8);
            int socket = (int) SOCKET.invokeExact(AF_UNIX, SOCK_DGRAM_CLOSED_ON_EXEC, 0);
            long sent =
                    (long)
                            SEND.invokeExact(
                                    socket,
                                    arena.allocateFrom(ValueLayout.JAVA_BYTE, text),
                                    (long) text.length,
                                    MSG_NOSIGNAL,
                                    address(arena),
                                    Short.BYTES + path.length);
            int _ = (int) CLOSE.invokeExact(socket);
            boolean wasDeaf = isDeaf;
            isDeaf = sent != text.length;
            if (isDeaf && !wasDeaf) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the service manager did not take {0}",
                        message);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("the system's sockets cannot be called", e);
        }
    }

    private MemorySegment address(Arena arena) {
        MemorySegment address = arena.allocate(Short.BYTES + LONGEST_PATH + 1, Short.BYTES);
        address.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
        MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, Short.BYTES, path.length);
        return address;
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
