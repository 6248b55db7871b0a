package nl.gezondheidsplein.kiosk.sync;

import java.time.Duration;

/**
 * All waits of the sync loop.
 *
 * @param reconnect between connections
 * @param resend of the oldest message without a receipt, and of an announcement without one
 * @param patience how long the broker may leave everything unanswered before the connection counts
 *     as stuck
 * @param quiet after how long without a sign of life the broker is asked for one
 */
public record SyncPace(
        RetryPolicy reconnect, RetryPolicy resend, Duration patience, Duration quiet) {
    /**
     * As in the field: with a probe every 60 s and 45 s patience a half-open connection is noticed
     * within two minutes, like the broker notices ours.
     */
    public static final SyncPace FIELD =
            new SyncPace(
                    RetryPolicy.RECONNECT,
                    RetryPolicy.RESEND,
                    Duration.ofSeconds(45),
                    Duration.ofSeconds(60));
}
