package nl.gezondheidsplein.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.care.Boot;
import nl.gezondheidsplein.kiosk.care.Housing;
import nl.gezondheidsplein.kiosk.care.LockFile;
import nl.gezondheidsplein.kiosk.care.Notice;
import nl.gezondheidsplein.kiosk.care.OrderActs;
import nl.gezondheidsplein.kiosk.care.OrderDesk;
import nl.gezondheidsplein.kiosk.care.VitalsReader;
import nl.gezondheidsplein.kiosk.carry.Courier;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.enrol.Enrolment;
import nl.gezondheidsplein.kiosk.enrol.Identity;
import nl.gezondheidsplein.kiosk.host.HostLock;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.settings.PlaceType;
import nl.gezondheidsplein.kiosk.sync.RetryPolicy;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.tally.ClockTrust;
import nl.gezondheidsplein.kiosk.tally.ConfirmedClock;
import nl.gezondheidsplein.kiosk.tally.EventTally;
import nl.gezondheidsplein.kiosk.tally.Tally;
import nl.gezondheidsplein.kiosk.tally.TallyClock;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.Reply;

/**
 * The parts of a kiosk that live as long as the program, made in the order they need each other.
 */
record CoreParts(
        KioskSettings settings,
        Clock clock,
        ConfirmedClock trust,
        DataDirLock lock,
        SqliteOutbox outbox,
        ContentStore content,
        Tally tally,
        EventTally events,
        VitalsReader vitals,
        Notice notice,
        Enrolment enrolment)
        implements AutoCloseable {

    /** Of enrolment and of content: soon at first, then every few minutes. */
    private static final RetryPolicy PATIENT =
            new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(5));

    /** Of renewal, which has half of a certificate's life. */
    private static final RetryPolicy UNHURRIED =
            new RetryPolicy(Duration.ofMinutes(1), Duration.ofHours(6));

    static CoreParts open(
            KioskSettings settings, Clock clock, ClockTrust machine, Housing housing) {
        Path dataDir = settings.dataDir();
        DataDirLock lock = DataDirLock.take(dataDir);
        ContentStore content = content(dataDir.resolve("content"));
        SqliteOutbox outbox = SqliteOutbox.open(dataDir.resolve("outbox.db"));
        Boot boot = Boot.note(dataDir);
        ConfirmedClock trust = new ConfirmedClock(machine, clock, new SteadyTime());
        Shown shown = new Shown(content::current);
        TallyClock tallyClock = new TallyClock(clock, trust, settings.timing());
        return new CoreParts(
                settings,
                clock,
                trust,
                lock,
                outbox,
                content,
                new Tally(outbox, shown, tallyClock, boot.id()),
                new EventTally(
                        outbox,
                        shown,
                        new EventTally.EventTimes(
                                tallyClock,
                                new SteadyTime(),
                                settings.place().type() == PlaceType.POP_UP),
                        boot.id()),
                new VitalsReader(dataDir, boot, housing, clock),
                new Notice(dataDir.resolve("notice"), clock),
                new Enrolment(dataDir, settings.hub(), outbox, clock));
    }

    private static ContentStore content(Path folder) {
        try {
            return ContentStore.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("content packs cannot be kept in " + folder, e);
        }
    }

    EnrolmentLoop enrolmentLoop(Consumer<Identity> whenEnrolled) {
        return new EnrolmentLoop(enrolment, persistence(), whenEnrolled);
    }

    /** The desk that takes the hub's orders; replies go to whoever is online then. */
    OrderDesk orderDesk(Housing housing, OrderActs.HubErrands errands, Consumer<Reply> hub) {
        return new OrderDesk(
                settings.dataDir().resolve("orders"),
                new OrderActs(housing, notice, errands, clock),
                housing.screen(),
                hub,
                new OrderDesk.Times(clock, this::isWallTrusted, new SteadyTime()));
    }

    /** The lock of the host screen; its lines lie beside the outbox. */
    HostLock hostLock(Supplier<Optional<HostCode>> code) {
        return new HostLock(
                new LockFile(settings.dataDir().resolve("host-lock")), code, new SteadyTime());
    }

    /** How this kiosk stands, for its host; asks the disk. */
    KioskCondition condition(SyncState state) {
        return new KioskCondition(
                switch (state) {
                    case SyncState.NeedsEnrolment _ -> KioskCondition.Connection.UNKNOWN_TO_HUB;
                    case SyncState.Offline _ -> KioskCondition.Connection.OFFLINE;
                    case SyncState.CatchingUp _, SyncState.UpToDate _ ->
                            KioskCondition.Connection.ONLINE;
                    case SyncState.StateLost _ -> KioskCondition.Connection.STATE_LOST;
                },
                outbox.status().backlog(),
                content.current().version(),
                content.refusal(),
                trust.state(),
                vitals.diskFreeMb());
    }

    /** Who deals with sticks. */
    Courier courier(Identity identity) {
        return new Courier(outbox, content, identity.given(), enrolment::keys);
    }

    /** A rehearsal's clock may run ahead of the hub's. */
    private boolean isWallTrusted() {
        return !settings.timing().rehearsal() && trust.state() != ClockState.UNSYNCED;
    }

    RenewalLoop renewalLoop(Consumer<Identity> whenRenewed) {
        return new RenewalLoop(
                enrolment,
                clock,
                new SteadyTime(),
                new Persistence(UNHURRIED, RandomGenerator.getDefault()),
                whenRenewed);
    }

    static Persistence persistence() {
        return new Persistence(PATIENT, RandomGenerator.getDefault());
    }

    @Override
    public void close() {
        outbox.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder's lock cannot be given up", e);
        }
    }
}
