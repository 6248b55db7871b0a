package nl.gezondheidsplein.kiosk.tally;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import nl.gezondheidsplein.protocol.ClockState;

/**
 * What Linux says for its clock: that a time server set it, or that it came from a battery-backed
 * clock at boot. Once synchronised it stays believed for this run of the program: a clock drifts by
 * seconds a week, windows last a week, and a kiosk may be without network for months.
 */
public final class SystemClockTrust implements ClockTrust {
    private static final System.Logger LOG = System.getLogger(SystemClockTrust.class.getName());

    /** No kiosk ran before this day; a clock that says so is wrong, whatever speaks for it. */
    private static final Instant FIRST_KIOSK = Instant.parse("2026-01-01T00:00:00Z");

    /** "1" when the system took its time from this battery-backed clock at boot. */
    private static final Path BATTERY_CLOCK = Path.of("/sys/class/rtc/rtc0/hctosys");

    /** Bytes of {@code struct timex} and where its status stands, on 64-bit Linux. */
    private static final long TIMEX_BYTES = 208;

    private static final long STATUS_OFFSET = 40;

    /** STA_UNSYNC of {@code sys/timex.h}. */
    private static final int NOT_SYNCHRONISED = 0x0040;

    private final Clock clock;
    private volatile boolean wasSynchronised;

    public SystemClockTrust(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ClockState state() {
        if (clock.instant().isBefore(FIRST_KIOSK)) {
            return ClockState.UNSYNCED;
        }
        if (wasSynchronised || isSynchronised()) {
            wasSynchronised = true;
            return ClockState.SYNCHRONISED;
        }
        return isFromBattery() ? ClockState.BATTERY : ClockState.UNSYNCED;
    }

    private static boolean isFromBattery() {
        try {
            return Files.exists(BATTERY_CLOCK)
                    && "1".equals(Files.readString(BATTERY_CLOCK).strip());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "battery clock cannot be asked", e);
            return false;
        }
    }

    /** Asks the kernel with {@code adjtimex}, which every time service reports to. */
    private static boolean isSynchronised() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment timex = arena.allocate(TIMEX_BYTES, Long.BYTES);
            int result = (int) Kernel.ADJTIMEX.invokeExact(timex);
            int status = timex.get(ValueLayout.JAVA_INT, STATUS_OFFSET);
            return result >= 0 && (status & NOT_SYNCHRONISED) == 0;
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.DEBUG, "the kernel cannot be asked about its clock", e);
            return false;
        }
    }

    /** The way into the C library, looked up once. */
    @SuppressWarnings("restricted") // One read-only call; no file says the same for every service.
    private static final class Kernel {
        static final MethodHandle ADJTIMEX =
                Linker.nativeLinker()
                        .downcallHandle(
                                Linker.nativeLinker()
                                        .defaultLookup()
                                        .find("adjtimex")
                                        .orElseThrow(),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }
}
