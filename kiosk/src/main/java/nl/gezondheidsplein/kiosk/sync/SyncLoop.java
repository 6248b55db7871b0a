package nl.gezondheidsplein.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.State;

/**
 * Connects, sends, waits for receipts, and starts again after every failure, for as long as the
 * kiosk runs. One of the three doors at which failures end: nothing that goes wrong on the way to
 * the hub leaves this loop.
 */
public final class SyncLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SyncLoop.class.getName());
    private static final Duration LEAVE_PATIENCE = Duration.ofSeconds(10);

    private final SyncParts parts;
    private final SyncTime time;
    private final SyncPace pace;

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final AtomicReference<SyncState> state;
    private final Thread thread;
    private volatile boolean isClosing;

    // for the sync thread
    private int failures;

    public SyncLoop(SyncParts parts, SyncTime time, SyncPace pace) {
        this.parts = parts;
        this.time = time;
        this.pace = pace;
        this.state =
                new AtomicReference<>(
                        new SyncState.Offline(time.wall().instant(), "not connected yet"));
        this.thread = Thread.ofPlatform().name("sync").daemon().unstarted(this::run);
    }

    /** Starts the loop; returns at once, whether there is a network or not. */
    public void start() {
        thread.start();
    }

    /** How this kiosk stands with the hub; safe from every thread. */
    public SyncState state() {
        return state.get();
    }

    /** Something may travel that could not before. Returns at once; safe from every thread. */
    public void wake() {
        signals.add(new Signal.Wake());
    }

    /** What the kiosk shows has changed; tells the hub if there is a connection. */
    public void announce() {
        signals.add(new Signal.Announce());
    }

    /** Says something without a receipt if there is a connection, else forgets it. */
    public void tell(Channel channel, byte[] payload) {
        signals.add(new Signal.Tell(channel, payload));
    }

    private void run() {
        while (!isClosing) {
            String reason;
            try {
                reason = connectAndSend();
            } catch (HubUnreachableException e) {
                reason = e.getMessage() == null ? "no connection" : e.getMessage();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                reason = "failed: " + e;
                LOG.log(System.Logger.Level.ERROR, "sync failed and starts again", e);
            }
            if (!isClosing && !rest(reason)) {
                return;
            }
        }
    }

    /** Waits before the next connection; false when interrupted. */
    private boolean rest(String reason) {
        failures++;
        Duration wait = pace.reconnect().withFullJitter(failures, time.random());
        Instant since =
                state.get() instanceof SyncState.Offline before
                        ? before.since()
                        : time.wall().instant();
        state.set(new SyncState.Offline(since, reason));
        LOG.log(
                System.Logger.Level.INFO,
                "no connection to the hub ({0}); all is kept, next try in {1}",
                reason,
                wait);
        try {
            Instant until = time.steady().instant().plus(wait);
            while (!isClosing && time.steady().instant().isBefore(until)) {
                next(until);
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Lives one connection to its end and says why it ended. */
    private String connectAndSend() throws InterruptedException {
        long session = parts.outbox().nextSession();
        State.Online birth = parts.kiosk().birth(session, parts.outbox().status().nextSeq());
        LinkSession open =
                parts.link().open(birth, event -> signals.add(new Signal.OnLink(session, event)));
        boolean isClean = false;
        try {
            String reason =
                    converse(
                            new Conversation(
                                    session,
                                    open,
                                    parts,
                                    new Conversation.Waits(pace, time.steady())));
            isClean = isClosing;
            return reason;
        } finally {
            if (isClean) {
                open.leave();
            } else {
                open.drop();
            }
        }
    }

    private String converse(Conversation conversation) throws InterruptedException {
        while (!isClosing) {
            become(conversation.advance());
            if (conversation.hasReceipt()) {
                failures = 0;
            }
            Optional<Signal> signal = next(conversation.nextLook());
            while (signal.isPresent()) {
                Optional<String> end = conversation.take(signal.get());
                if (end.isPresent()) {
                    return end.get();
                }
                signal = Optional.ofNullable(signals.poll());
            }
        }
        return "closing";
    }

    private Optional<Signal> next(Instant until) throws InterruptedException {
        long millis = Math.max(1, Duration.between(time.steady().instant(), until).toMillis());
        return Optional.ofNullable(signals.poll(millis, TimeUnit.MILLISECONDS));
    }

    private void become(SyncState next) {
        SyncState before = state.getAndSet(next);
        if (!before.getClass().equals(next.getClass())) {
            LOG.log(System.Logger.Level.INFO, "sync: {0}", next);
        }
    }

    /** Says goodbye to the hub and ends the loop, within some seconds. */
    @Override
    public void close() {
        isClosing = true;
        wake();
        try {
            if (thread.isAlive() && !thread.join(LEAVE_PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
