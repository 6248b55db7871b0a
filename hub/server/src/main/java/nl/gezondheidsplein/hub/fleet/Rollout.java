package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the kiosks' program on its way to all of them.
 *
 * @param sha256 of its package
 * @param begunBy who began it, as in the audit log
 * @param reason why it halted, one Dutch sentence or more; empty while it did not
 * @param ring the last of its rings that began
 * @param endedAt when it was over, or null
 */
public record Rollout(
        String id,
        String version,
        String sha256,
        Instant begunAt,
        String begunBy,
        RolloutState state,
        String reason,
        int ring,
        @Nullable Instant endedAt) {}
