package nl.gezondheidsplein.kiosk;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.enrol.Enrolment;
import nl.gezondheidsplein.kiosk.enrol.Identity;

/**
 * Renews the certificate at half of its life, or when somebody asks, and tries until it works. Runs
 * on a thread named {@code renewal}, which begins when the enrolment's has ended.
 */
final class RenewalLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RenewalLoop.class.getName());

    /** A clock may be set meanwhile; looking costs nothing. */
    private static final Duration GLANCE = Duration.ofMinutes(30);

    /** A kiosk whose clock is months ahead would find each new certificate half over. */
    private static final Duration BETWEEN_RENEWALS = Duration.ofDays(1);

    /** A fleet that enrolled on one day does not renew in one minute. */
    private static final int SPREAD_MINUTES = 24 * 60;

    private final Enrolment enrolment;
    private final Clock clock;
    private final InstantSource steady;
    private final Persistence persistence;
    private final Consumer<Identity> whenRenewed;
    private final Semaphore asked = new Semaphore(0);
    private final Thread thread;

    // for the renewal thread, once it runs
    private Optional<Identity> present = Optional.empty();
    private Instant notBefore = Instant.MIN;

    RenewalLoop(
            Enrolment enrolment,
            Clock clock,
            InstantSource steady,
            Persistence persistence,
            Consumer<Identity> whenRenewed) {
        this.enrolment = enrolment;
        this.clock = clock;
        this.steady = steady;
        this.persistence = persistence;
        this.whenRenewed = whenRenewed;
        this.thread = Thread.ofPlatform().name("renewal").daemon().unstarted(this::run);
    }

    /** Begins to watch over this identity; returns at once. */
    void start(Identity identity) {
        present = Optional.of(identity);
        thread.start();
    }

    /** Renews without waiting for half of the life. Returns at once; safe from every thread. */
    void soon() {
        asked.release();
    }

    private void run() {
        try {
            while (true) {
                if (isAsked() || isDue(present.orElseThrow())) {
                    renew();
                }
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "renewal ends with the program", e);
        }
    }

    private boolean isAsked() throws InterruptedException {
        Duration wait = isDue(present.orElseThrow()) ? Duration.ZERO : GLANCE;
        boolean isAsked = asked.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        asked.drainPermits();
        return isAsked;
    }

    private boolean isDue(Identity identity) {
        int spread = Math.floorMod(identity.kiosk().value().hashCode(), SPREAD_MINUTES);
        Instant due = identity.halfLife().plus(Duration.ofMinutes(spread));
        return !clock.instant().isBefore(due) && !steady.instant().isBefore(notBefore);
    }

    /** Until it works: the present certificate does its work meanwhile. */
    private void renew() throws InterruptedException {
        Optional<Identity> renewed = tryOnce();
        while (renewed.isEmpty()) {
            persistence.rest();
            renewed = tryOnce();
        }
        persistence.succeeded();
        present = renewed;
        notBefore = steady.instant().plus(BETWEEN_RENEWALS);
        LOG.log(
                System.Logger.Level.INFO,
                "the certificate is renewed until {0}",
                renewed.get().certificateEnd());
        whenRenewed.accept(renewed.get());
    }

    private Optional<Identity> tryOnce() throws InterruptedException {
        try {
            return enrolment.renew(present.orElseThrow());
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "the hub cannot be reached for a renewal ({0}); trying again",
                    e.toString());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "renewal failed; trying again", e);
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
