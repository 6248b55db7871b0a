package nl.gezondheidsplein.protocol;

import java.time.Duration;
import java.util.Optional;

/**
 * The heartbeat of a kiosk: how the device is, never who was there.
 *
 * @param roundTrip from the event queue of the screen and back, in whole milliseconds up to ten
 *     minutes; empty where there is no screen
 * @param certificateDays days until the certificate ends, negative when it has
 * @param packRefused why the last content pack that the hub named is not shown; empty when it is
 */
public record Vitals(
        Optional<Duration> roundTrip,
        Touch touch,
        Backlog backlog,
        Machine machine,
        ClockState clock,
        int certificateDays,
        Optional<PackRefusal> packRefused) {
    static final int MAX_ROUND_TRIP_MS = 600_000;

    public Vitals {
        roundTrip =
                roundTrip.map(
                        time ->
                                Duration.ofMillis(
                                        Checks.range(
                                                "roundTripMs",
                                                time.toMillis(),
                                                0,
                                                MAX_ROUND_TRIP_MS)));
        Checks.range("certificateDays", certificateDays, -3650, 36_500);
    }

    /** The heartbeat of a kiosk that shows the last pack it was told of. */
    public Vitals(
            Optional<Duration> roundTrip,
            Touch touch,
            Backlog backlog,
            Machine machine,
            ClockState clock,
            int certificateDays) {
        this(roundTrip, touch, backlog, machine, clock, certificateDays, Optional.empty());
    }

    /** The round trip as on the wire. */
    Optional<Long> roundTripMs() {
        return roundTrip.map(Duration::toMillis);
    }

    /**
     * What waits to be received by the hub.
     *
     * @param rows rows that are not settled
     * @param oldestDays age of the oldest of them in whole days
     * @param refused rows that the hub refused and that are parked
     * @param isStateLost whether a receipt showed that this kiosk's numbers are an old copy, so
     *     that it stopped sending
     */
    public record Backlog(int rows, int oldestDays, int refused, boolean isStateLost) {
        public Backlog {
            Checks.range("rows", rows, 0, Checks.MAX_COUNT);
            Checks.range("oldestDays", oldestDays, 0, 36_500);
            Checks.range("refused", refused, 0, Checks.MAX_COUNT);
        }
    }

    /**
     * The device.
     *
     * @param diskFreeMb megabytes free where the state is kept
     * @param temperature degrees Celsius, -60 to 150; empty where nothing measures it
     * @param throttled the bits that the firmware reports, 0 when all is well
     * @param isOverlay whether the system runs on a read-only root with an overlay
     * @param restarts of the program since the device was started
     */
    public record Machine(
            int diskFreeMb,
            Optional<Integer> temperature,
            int throttled,
            Printer printer,
            boolean isOverlay,
            int restarts) {
        public Machine {
            Checks.range("diskFreeMb", diskFreeMb, 0, 100_000_000);
            temperature.ifPresent(degrees -> Checks.range("temperature", degrees, -60, 150));
            Checks.range("throttled", throttled, 0, 0xFFFFF);
            Checks.range("restarts", restarts, 0, Checks.MAX_COUNT);
        }
    }
}
