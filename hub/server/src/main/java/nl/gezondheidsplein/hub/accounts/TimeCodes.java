package nl.gezondheidsplein.hub.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The six digits of an authenticator app: RFC 6238 with its defaults, which all apps know. */
final class TimeCodes {

    /**
     * RFC 6238, 5.2: one step of 30 s back, for who types slowly, and one ahead for a fast clock.
     */
    private static final int DRIFT_STEPS = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    /** The step whose code this is, near the given moment; empty when there is none. */
    OptionalLong stepOf(String code, String secret, Instant now) {
        long step = now.getEpochSecond() / codes.getTimeStep().toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long candidate = step - DRIFT_STEPS; candidate <= step + DRIFT_STEPS; candidate++) {
            if (sameText(code, code(secret, candidate))) {
                found = OptionalLong.of(candidate);
            }
        }
        return found;
    }

    String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * codes.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC takes keys of every length", e);
        }
    }

    private static boolean sameText(String left, String right) {
        return MessageDigest.isEqual(
                left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
