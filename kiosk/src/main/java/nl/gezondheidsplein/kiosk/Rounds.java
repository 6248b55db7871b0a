package nl.gezondheidsplein.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.sync.SendHour;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * What is done again and again, on one thread named {@code rounds}: sealing, letting windows go at
 * night, forgetting settled rows, the heartbeat. A round that fails is logged and comes again.
 */
final class Rounds implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    /** A window lasts a week and leaves by night: some minutes late is soon enough. */
    private static final Duration SEALING = Duration.ofMinutes(5);

    /** A window of a rehearsal lasts 20 s; a second late is soon enough. */
    private static final Duration SEALING_IN_REHEARSAL = Duration.ofSeconds(1);

    private static final double HEARTBEAT_SECONDS = 60;

    /** A fifth more or less, so that a fleet does not beat in step. */
    private static final double HEARTBEAT_SPREAD = 0.2;

    private final CoreParts parts;
    private final Supplier<Online> online;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().name("rounds").daemon().unstarted(work));

    private volatile boolean hubTookSomething;

    // for the rounds thread
    private Optional<LocalDate> forgottenOn = Optional.empty();

    Rounds(CoreParts parts, Supplier<Online> online) {
        this.parts = parts;
        this.online = online;
    }

    void start() {
        Duration sealing = parts.settings().timing().rehearsal() ? SEALING_IN_REHEARSAL : SEALING;
        var _ =
                executor.scheduleWithFixedDelay(
                        () -> careful("sealing", this::sealAndRelease),
                        0,
                        sealing.toMillis(),
                        TimeUnit.MILLISECONDS);
        scheduleHeartbeat();
    }

    /** Whether the hub ever settled a window of this kiosk, as the last round saw it. */
    boolean hubTookSomething() {
        return hubTookSomething;
    }

    /** Makes a round at once, and a heartbeat with it: somebody is listening now. */
    void soon() {
        try {
            executor.execute(() -> careful("heartbeat", this::heartbeat));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "no round after the end", e);
        }
    }

    private void sealAndRelease() {
        parts.tally().sealEnded();
        hubTookSomething = hubTookSomething || parts.outbox().status().settled() > 0;
        Instant now = clock().instant();
        if (online.get() instanceof Online.Running running) {
            Optional<LocalDate> night =
                    new SendHour(parts.settings().timing(), running.identity().kiosk().value())
                            .due(parts.outbox().status(), now);
            if (night.isPresent()) {
                parts.tally().sealVoices();
                parts.outbox().release(night.get());
                running.sync().wake();
            }
        }
        forgetOncePerDay(LocalDate.ofInstant(now, parts.settings().timing().zone()));
    }

    private void forgetOncePerDay(LocalDate today) {
        if (parts.trust().state() != ClockState.UNSYNCED
                && !forgottenOn.equals(Optional.of(today))) {
            parts.outbox().forgetSettled(today);
            forgottenOn = Optional.of(today);
        }
    }

    private void scheduleHeartbeat() {
        double seconds =
                HEARTBEAT_SECONDS * random.nextDouble(1 - HEARTBEAT_SPREAD, 1 + HEARTBEAT_SPREAD);
        try {
            var _ =
                    executor.schedule(
                            () -> {
                                careful("heartbeat", this::heartbeat);
                                scheduleHeartbeat();
                            },
                            Math.round(seconds * 1000),
                            TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "no heartbeat after the end", e);
        }
    }

    private void heartbeat() {
        if (online.get() instanceof Online.Running running) {
            running.sync()
                    .tell(
                            Channel.VITALS,
                            MessageCodec.encode(
                                    parts.vitals()
                                            .read(
                                                    parts.outbox().status(),
                                                    running.state(),
                                                    parts.trust().state(),
                                                    running.identity().certificateEnd(),
                                                    parts.content().refusal())));
        }
    }

    private Clock clock() {
        return parts.clock();
    }

    private static void careful(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, what + " failed; it is tried again", e);
        }
    }

    /** Ends after the round under way. */
    @Override
    public void close() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "a round does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
