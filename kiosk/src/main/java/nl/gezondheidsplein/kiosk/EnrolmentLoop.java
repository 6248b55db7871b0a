package nl.gezondheidsplein.kiosk;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.enrol.Enrolment;
import nl.gezondheidsplein.kiosk.enrol.EnrolmentState;
import nl.gezondheidsplein.kiosk.enrol.Identity;

/** Tries until this kiosk is known to the hub, then hands its identity on once. */
final class EnrolmentLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EnrolmentLoop.class.getName());
    private static final String NOT_ENROLLED = "not enrolled: {0}";

    private final Enrolment enrolment;
    private final Persistence persistence;
    private final Consumer<Identity> whenEnrolled;
    private final AtomicReference<EnrolmentState> state;
    private final Thread thread;

    EnrolmentLoop(Enrolment enrolment, Persistence persistence, Consumer<Identity> whenEnrolled) {
        this.enrolment = enrolment;
        this.persistence = persistence;
        this.whenEnrolled = whenEnrolled;
        this.state = new AtomicReference<>(enrolment.look());
        this.thread = Thread.ofPlatform().name("enrolment").daemon().unstarted(this::run);
    }

    /**
     * A kiosk that is enrolled already goes on at once; another one tries in the background. A
     * fresh claim for an enrolled kiosk means that somebody wants it to become a new one, as after
     * lost state: that is tried once before it goes on as it was.
     */
    void start() {
        if (state.get() instanceof EnrolmentState.Enrolled(Identity identity)
                && !enrolment.hasFreshClaim()) {
            whenEnrolled.accept(identity);
        } else {
            thread.start();
        }
    }

    EnrolmentState state() {
        return state.get();
    }

    /** The kiosk is the same one with a new certificate. */
    void renewed(Identity identity) {
        state.set(new EnrolmentState.Enrolled(identity));
    }

    private void run() {
        try {
            if (state.get() instanceof EnrolmentState.Enrolled(Identity before)) {
                tryOnce();
                if (state.get() instanceof EnrolmentState.Waiting) {
                    state.set(new EnrolmentState.Enrolled(before));
                }
                if (state.get() instanceof EnrolmentState.Enrolled(Identity identity)) {
                    whenEnrolled.accept(identity);
                }
                return;
            }
            if (state.get() instanceof EnrolmentState.Waiting(String reason, var _)) {
                LOG.log(System.Logger.Level.WARNING, NOT_ENROLLED, reason);
            }
            while (state.get() instanceof EnrolmentState.Waiting) {
                tryOnce();
                if (state.get() instanceof EnrolmentState.Enrolled(Identity identity)) {
                    LOG.log(System.Logger.Level.INFO, "enrolled as {0}", identity.kiosk().value());
                    whenEnrolled.accept(identity);
                } else {
                    persistence.rest();
                }
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "enrolment ends with the program", e);
        }
    }

    private void tryOnce() throws InterruptedException {
        try {
            EnrolmentState before = state.get();
            EnrolmentState now = enrolment.enrol();
            state.set(now);
            if (now instanceof EnrolmentState.Waiting(String reason, var _)
                    && !now.equals(before)) {
                LOG.log(System.Logger.Level.WARNING, NOT_ENROLLED, reason);
            }
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "the hub cannot be reached for enrolment ({0}); trying again",
                    e.toString());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "enrolment failed; trying again", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
