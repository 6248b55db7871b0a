package nl.gezondheidsplein.provisioning.campaign;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.provisioning.fleet.FastClock;

/**
 * One kiosk at the door of an event, and the parties who come to it: one every three seconds of its
 * clock for an hour. Opened again after a kill it goes on with the party that came next.
 */
final class Door implements AutoCloseable {
    private static final Duration BETWEEN_PARTIES = Duration.ofSeconds(3);
    static final int PARTIES = (int) (Duration.ofHours(1).toSeconds() / 3);

    private static final int LARGEST = HeadCount.Party.LARGEST;
    private static final long LOOK_MILLIS = 50;

    private final KioskCore core;
    private final DoorLog log;
    private final Hour hour;
    private final long seed;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    // for the watching thread
    private boolean wasConnected;

    /**
     * When it happens: from a moment of the kiosk's clock, which is a moment of the machine's, so
     * many times as fast.
     */
    record Hour(Instant begin, Instant onTheMachine, int times) {
        FastClock clock() {
            Clock machine = Clock.systemUTC();
            return new FastClock(
                    Clock.offset(machine, Duration.between(onTheMachine, begin)), begin, times);
        }
    }

    private Door(KioskCore core, DoorLog log, Hour hour, long seed) {
        this.core = core;
        this.log = log;
        this.hour = hour;
        this.seed = seed;
    }

    /** Opens the kiosk of a directory, which is in the event mode already. */
    static Door open(Path home, DoorLog log, Hour hour, long seed) {
        Door door =
                new Door(
                        KioskCore.open(
                                KioskSettings.load(home.resolve("kiosk.properties")), hour.clock()),
                        log,
                        hour,
                        seed);
        door.core.start();
        var _ =
                door.watch.scheduleWithFixedDelay(
                        door::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return door;
    }

    private void look() {
        boolean isConnected =
                switch (core.syncState()) {
                    case SyncState.CatchingUp _, SyncState.UpToDate _ -> true;
                    case SyncState.Offline _, SyncState.NeedsEnrolment _, SyncState.StateLost _ ->
                            false;
                };
        if (isConnected != wasConnected) {
            wasConnected = isConnected;
            log.connected(isConnected);
        }
    }

    /** Lets everybody in who comes within the hour. */
    void receive() throws InterruptedException {
        DoorLog.Story before = log.read();
        takeUp(before);
        FastClock clock = hour.clock();
        for (int number = log.read().parties(); number < PARTIES; number++) {
            Instant due = hour.begin().plus(BETWEEN_PARTIES.multipliedBy(number));
            Duration left = Duration.between(clock.instant(), due);
            if (left.isPositive()) {
                clock.pause(left);
            }
            // As the host does where no time server is; a clock this fast needs it often.
            core.confirmClock();
            checkIn(size(number));
        }
    }

    /** Whether the party that stood there at a kill was counted, its kiosk knows. */
    private void takeUp(DoorLog.Story before) {
        int counted = core.events().running().map(Running::total).orElse(0);
        int underWay = before.underWay();
        if (underWay > 0 && counted == before.people() + underWay) {
            log.done(underWay);
        } else if (counted != before.people()) {
            throw new IllegalStateException(
                    "welcomed "
                            + before.people()
                            + ", counted "
                            + counted
                            + " in "
                            + core.dataDir());
        }
    }

    private void checkIn(int size) {
        log.begins(size);
        if (!core.events().count(new HeadCount.Party(size))) {
            throw new IllegalStateException("no event is on in " + core.dataDir());
        }
        log.done(size);
    }

    /** The same party in the same place of the row, whoever asks. */
    private int size(int number) {
        return 1 + new Random(seed * PARTIES + number).nextInt(LARGEST);
    }

    boolean isOver() {
        return core.events().running().isEmpty();
    }

    boolean isSettled() {
        return core.syncState() instanceof SyncState.UpToDate && core.outboxStatus().backlog() == 0;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        core.close();
    }

    /** A door in a process of its own, which is there to be killed. */
    static final class Main {
        private Main() {}

        /** Takes the kiosk's directory, its log, the three parts of its hour, and the seed. */
        public static void main(String[] arguments) throws InterruptedException {
            Door door =
                    open(
                            Path.of(arguments[0]),
                            new DoorLog(Path.of(arguments[1])),
                            new Hour(
                                    Instant.parse(arguments[2]),
                                    Instant.parse(arguments[3]),
                                    Integer.parseInt(arguments[4])),
                            Long.parseLong(arguments[5]));
            Runtime.getRuntime().addShutdownHook(new Thread(door::close, "goodbye"));
            door.receive();
            // Until SIGTERM: what is sealed last has to travel.
            new CountDownLatch(1).await();
        }
    }
}
