package nl.gezondheidsplein.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.tally.EventTally;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * Lets slots and events end in time, and tells the hub the running total when it changed, on a
 * thread named {@code event}: once a second while an event is on, every minute else. A look that
 * fails is logged and comes again.
 */
final class EventLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EventLoop.class.getName());

    /** At most this often a total is told, so a page is never further behind than this. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** While no event is on its begin is looked for this often, as the tally itself looks. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    /** What was lost while a connection broke is told again after this. */
    private static final Duration REPEAT = Duration.ofSeconds(5);

    private final EventTally events;
    private final Supplier<Online> online;
    private final InstantSource steady;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().name("event").daemon().unstarted(work));

    // for the event thread
    private Optional<Live> told = Optional.empty();
    private Instant toldAt = Instant.EPOCH;
    private Optional<Future<?>> next = Optional.empty();

    EventLoop(EventTally events, Supplier<Online> online, InstantSource steady) {
        this.events = events;
        this.online = online;
        this.steady = steady;
    }

    void start() {
        events.whenSwitched(this::lookNow);
        lookNow();
    }

    private void lookNow() {
        try {
            executor.execute(this::lookAndGoOn);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "no look at the event after the end", e);
        }
    }

    private void lookAndGoOn() {
        next.ifPresent(waiting -> waiting.cancel(false));
        look();
        Duration pause = events.running().isPresent() ? BEAT : BETWEEN_LOOKS;
        next =
                Optional.of(
                        executor.schedule(
                                this::lookAndGoOn, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void look() {
        try {
            boolean isSealed = events.look();
            if (online.get() instanceof Online.Running running) {
                if (isSealed) {
                    running.sync().wake();
                }
                tell(running);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the event could not be looked after", e);
        }
    }

    private void tell(Online.Running running) {
        Optional<Live> live =
                events.running().map(event -> new Live(event.event().id(), event.total()));
        Instant now = steady.instant();
        if (live.isPresent() && (!live.equals(told) || !toldAt.plus(REPEAT).isAfter(now))) {
            running.sync().tell(Channel.LIVE, MessageCodec.encode(live.get()));
            toldAt = now;
        }
        told = live;
    }

    /** Ends after the look under way. */
    @Override
    public void close() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "a look at the event does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
