package nl.gezondheidsplein.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.care.Housing;
import nl.gezondheidsplein.kiosk.care.OrderDesk;
import nl.gezondheidsplein.kiosk.carry.Carried;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.enrol.EnrolmentState;
import nl.gezondheidsplein.kiosk.enrol.Identity;
import nl.gezondheidsplein.kiosk.event.EventMode;
import nl.gezondheidsplein.kiosk.host.HostLock;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.outbox.OutboxStatus;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.tally.ClockTrust;
import nl.gezondheidsplein.kiosk.tally.SystemClockTrust;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.carry.Stick;

/**
 * A whole kiosk but for its screen: counting, sealing, sending, enrolment, content and heartbeat.
 * The program runs one behind its window; a fleet rehearsal runs many in one process. It works from
 * a cold start without any network, and nothing of the network is ever waited for by a visit. Safe
 * from every thread.
 */
public final class KioskCore implements AutoCloseable {
    private final CoreParts parts;
    private final EnrolmentLoop enrolment;
    private final Rounds rounds;
    private final EventLoop eventLoop;
    private final OrderDesk orders;
    private final RenewalLoop renewal;
    private final HostLock hostLock;
    private volatile Online online;

    // guarded by this
    private boolean isClosed;

    private KioskCore(CoreParts parts, Housing housing) {
        this.parts = parts;
        this.online = new Online.NotYet();
        this.enrolment = parts.enrolmentLoop(this::goOnline);
        this.rounds = new Rounds(parts, () -> online);
        this.eventLoop = new EventLoop(parts.events(), () -> online, new SteadyTime());
        this.orders =
                parts.orderDesk(
                        housing,
                        new Errands(() -> online, this::renewSoon, parts.events()),
                        this::replied);
        this.renewal = parts.renewalLoop(this::renewed);
        this.hostLock = parts.hostLock(this::hostCode);
    }

    /**
     * Opens what belongs to one kiosk; asks no network.
     *
     * @throws nl.gezondheidsplein.kiosk.outbox.OutboxUnusableException when the outbox can't be
     *     used
     * @throws DataDirInUseException when another kiosk runs on the same folder
     */
    public static KioskCore open(KioskSettings settings, Clock clock) {
        return open(settings, clock, Housing.none());
    }

    /** Opens a kiosk that is built into something, whose health its heartbeat tells. */
    public static KioskCore open(KioskSettings settings, Clock clock, Housing housing) {
        return open(settings, clock, new SystemClockTrust(clock), housing);
    }

    /** Opens a kiosk on a machine that says by itself whether its clock is right. */
    public static KioskCore open(KioskSettings settings, Clock clock, ClockTrust machine) {
        return open(settings, clock, machine, Housing.none());
    }

    private static KioskCore open(
            KioskSettings settings, Clock clock, ClockTrust machine, Housing housing) {
        return new KioskCore(CoreParts.open(settings, clock, machine, housing), housing);
    }

    /** Starts all that runs beside the visits; returns at once. */
    public void start() {
        rounds.start();
        eventLoop.start();
        orders.start();
        enrolment.start();
    }

    /** On the enrolment thread, or on that of the start; too late after the end. */
    private synchronized void goOnline(Identity identity) {
        if (!isClosed) {
            online = Online.start(parts, identity, orders::arrived, rounds::soon);
            renewal.start(identity);
            rounds.soon();
        }
    }

    /** On the renewal thread: the link is built anew with the new certificate. */
    private synchronized void renewed(Identity identity) {
        if (!isClosed) {
            enrolment.renewed(identity);
            online.close();
            online = Online.start(parts, identity, orders::arrived, rounds::soon);
            rounds.soon();
        }
    }

    private void renewSoon() {
        renewal.soon();
    }

    /** A reply that finds nobody is asked for again by the hub when this kiosk is back. */
    private void replied(Reply reply) {
        if (online instanceof Online.Running running) {
            running.sync().tell(Channel.REPLY, MessageCodec.encode(reply));
        }
    }

    /**
     * Counts one contribution and returns after the commit; not to be called on the EDT.
     *
     * @param covenant label of the covenant that was shown in the visit
     * @throws nl.gezondheidsplein.kiosk.outbox.OutboxUnusableException when it could not be counted
     */
    public void count(Contribution contribution, Pace pace, String covenant) {
        parts.tally().count(contribution, pace, covenant);
    }

    /** Counts the use of one visit; else as {@link #count}. */
    public void record(VisitEnd end, String covenant) {
        parts.tally().record(end, covenant);
    }

    /** The event that this kiosk counts for, if one is on. */
    public EventMode events() {
        return parts.events();
    }

    /** How this kiosk stands with the hub. */
    public SyncState syncState() {
        return switch (enrolment.state()) {
            case EnrolmentState.Waiting(String reason, var _) ->
                    new SyncState.NeedsEnrolment(reason);
            case EnrolmentState.Enrolled _ -> online.state();
        };
    }

    /** Who this kiosk is, or the code by which a person can confirm it. */
    public EnrolmentState enrolmentState() {
        return enrolment.state();
    }

    /**
     * The code that a steward compares, from enrolment until the hub has taken a first window; from
     * memory, so the EDT may ask.
     */
    public Optional<String> pairingCode() {
        return enrolment.state() instanceof EnrolmentState.Enrolled(Identity identity)
                        && !rounds.hubTookSomething()
                ? Optional.of(identity.pairing().grouped())
                : Optional.empty();
    }

    private Optional<HostCode> hostCode() {
        return enrolment.state() instanceof EnrolmentState.Enrolled(Identity identity)
                ? Optional.of(identity.hostCode())
                : Optional.empty();
    }

    /** The lock of the host screen. */
    public HostLock hostLock() {
        return hostLock;
    }

    /** How this kiosk stands, for its host; not to be called on the EDT. */
    public KioskCondition condition() {
        return parts.condition(syncState());
    }

    /**
     * Deals with a stick between this kiosk and the hub; not to be called on the EDT.
     *
     * @return what became of it; a kiosk that is nobody yet has no stick
     */
    public Carried carry(Stick stick) {
        return enrolment.state() instanceof EnrolmentState.Enrolled(Identity identity)
                ? parts.courier(identity).serve(stick)
                : new Carried(Carried.Result.NOT_FOR_THIS_KIOSK, 0);
    }

    /** Whether anything speaks for the clock on the wall. */
    public boolean isClockTrusted() {
        return parts.trust().state().isTrusted();
    }

    /** The host says that date and time are right. */
    public void confirmClock() {
        parts.trust().confirm();
    }

    /** What a steward has to say on the resting screen, often nothing; from memory. */
    public String notice() {
        return parts.notice().text();
    }

    /** What waits in the outbox. */
    public OutboxStatus outboxStatus() {
        return parts.outbox().status();
    }

    /** The content packs; a visit takes the current one when it begins. */
    public ContentStore content() {
        return parts.content();
    }

    /** The folder that is this kiosk's alone. */
    public Path dataDir() {
        return parts.settings().dataDir();
    }

    /** Says goodbye to the hub and closes everything, within some seconds. */
    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        orders.close();
        renewal.close();
        enrolment.close();
        rounds.close();
        eventLoop.close();
        online.close();
        parts.close();
    }
}
