package nl.gezondheidsplein.hub.accounts;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns passwords into Argon2id hashes and compares them. Hashing takes memory on purpose, so no
 * more than two run at once: a flood of logins waits or is turned away, the hub keeps its memory.
 */
public final class PasswordHasher {

    /** The first choice of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane. */
    private static final int MEMORY_KIB = 19_456;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int MAX_WAIT_SECONDS = 10;

    private final Argon2Function function;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** A hasher with the strength that the hub uses. */
    public PasswordHasher() {
        this(MEMORY_KIB, PASSES);
    }

    /** A hasher of another strength. Hashes carry their own, so old ones stay readable. */
    PasswordHasher(int memoryKib, int passes) {
        function = Argon2Function.getInstance(memoryKib, passes, LANES, HASH_BYTES, Argon2.ID);
    }

    /** The hash in PHC string form, with its salt and its parameters. */
    String hash(String password) {
        return inTurn(() -> function.hash(normalised(password)).getResult());
    }

    /** Whether this password gave this hash. */
    boolean matches(String password, String hash) {
        return inTurn(
                () -> Argon2Function.getInstanceFromHash(hash).check(normalised(password), hash));
    }

    /** One way to write é: what a phone and a laptop send for the same key is the same password. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyLogins();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyLogins();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
