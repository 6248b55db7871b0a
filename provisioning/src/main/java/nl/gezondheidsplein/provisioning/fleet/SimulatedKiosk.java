package nl.gezondheidsplein.provisioning.fleet;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

/**
 * A whole kiosk but for its screen, and the residents who come to it on a thread of their own. It
 * needs no network to start. Safe from every thread.
 */
public final class SimulatedKiosk implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SimulatedKiosk.class.getName());

    private final KioskCore core;
    private final Doorstep doorstep;
    private final AtomicBoolean isOpen = new AtomicBoolean(true);
    private final Thread residents;

    private SimulatedKiosk(String name, KioskCore core, Doorstep doorstep) {
        this.core = core;
        this.doorstep = doorstep;
        this.residents = new Thread(this::receive, "residents-of-" + name);
    }

    /**
     * Opens the kiosk whose {@code kiosk.properties} stands in the given directory. Residents come
     * fast in a rehearsal, else as on a calm day.
     */
    public static SimulatedKiosk open(
            Path home, Surroundings surroundings, RandomGenerator random) {
        KioskSettings settings = KioskSettings.load(home.resolve("kiosk.properties"));
        KioskCore core = KioskCore.open(settings, surroundings.clock());
        Doorstep doorstep =
                new Doorstep(
                        new Doorstep.Kiosk(
                                new AtThePresentContent(core),
                                surroundings.steady(),
                                surroundings.pause(),
                                surroundings.thanked(),
                                () -> core.content().current()),
                        settings.timing().rehearsal() ? Tempo.REHEARSAL : Tempo.EVERY_DAY,
                        random,
                        surroundings.onlyErrand());
        return new SimulatedKiosk(String.valueOf(home.getFileName()), core, doorstep);
    }

    /** Starts what a kiosk does beside visits, and opens its door; returns at once. */
    public void start() {
        core.start();
        residents.start();
    }

    /** Starts what a kiosk does beside visits, and lets nobody in; returns at once. */
    public void startClosed() {
        core.start();
    }

    /** Whether the hub has settled every window that this kiosk has sealed. */
    public boolean isSettled() {
        return core.syncState() instanceof SyncState.UpToDate && core.outboxStatus().backlog() == 0;
    }

    /** Sends the resident who is there away, says goodbye to the hub and closes everything. */
    @Override
    public void close() {
        isOpen.set(false);
        residents.interrupt();
        try {
            // Returns at once when nobody was ever let in.
            residents.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        core.close();
    }

    private void receive() {
        try {
            doorstep.open(isOpen);
        } catch (InterruptedException e) {
            // Closing: the visit of who was there is forgotten, as when somebody walks away.
        } catch (RuntimeException e) {
            // While closing, an interrupted commit says so in its own way.
            if (isOpen.get()) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        residents.getName() + ": nobody can visit this kiosk any more",
                        e);
            }
        }
    }

    /** Counts under the covenant of the pack that the kiosk would show now. */
    private record AtThePresentContent(KioskCore core) implements Doorstep.Counter {
        @Override
        public void count(Contribution contribution, Pace pace) {
            core.count(contribution, pace, core.content().current().covenant());
        }

        @Override
        public void record(VisitEnd end) {
            core.record(end, core.content().current().covenant());
        }
    }
}
