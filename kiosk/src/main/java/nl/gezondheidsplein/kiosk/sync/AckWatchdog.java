package nl.gezondheidsplein.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Notices a connection that looks open and does nothing. Libraries say "connected" for hours on a
 * half-open socket, so only answers count: to numbered messages, or to a probe when all is quiet.
 */
final class AckWatchdog {
    private final Duration patience;
    private final Duration quiet;
    private final Set<Long> unanswered = new HashSet<>();
    private boolean isProbing;
    private Instant lastSign;
    private Instant waitingSince;

    AckWatchdog(SyncPace pace, Instant now) {
        this.patience = pace.patience();
        this.quiet = pace.quiet();
        this.lastSign = now;
        this.waitingSince = now;
    }

    void sent(long seq, Instant now) {
        startWaiting(now);
        unanswered.add(seq);
    }

    void probed(Instant now) {
        startWaiting(now);
        isProbing = true;
    }

    private void startWaiting(Instant now) {
        if (!isWaiting()) {
            waitingSince = now;
        }
    }

    void taken(long seq, Instant now) {
        unanswered.remove(seq);
        sign(now);
    }

    void alive(Instant now) {
        isProbing = false;
        sign(now);
    }

    /** Anything at all came from the broker. */
    void sign(Instant now) {
        lastSign = now;
        waitingSince = now;
    }

    int unanswered() {
        return unanswered.size();
    }

    private boolean isWaiting() {
        return isProbing || !unanswered.isEmpty();
    }

    boolean wantsProbe(Instant now) {
        return !isWaiting() && !lastSign.plus(quiet).isAfter(now);
    }

    boolean isStuck(Instant now) {
        return isWaiting() && !waitingSince.plus(patience).isAfter(now);
    }

    /** When to look again. */
    Instant nextLook() {
        return isWaiting() ? waitingSince.plus(patience) : lastSign.plus(quiet);
    }
}
