package nl.gezondheidsplein.kiosk.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.HostCode;

/**
 * The lock of the host screen: a PIN that the host chose with the steward's code. What is tried is
 * counted on the disk before it is compared, so that pulling the plug gives no free try; after a
 * restart the wait begins anew. Safe from every thread; trying takes up to a second.
 */
public final class HostLock {
    /** Short enough to remember, and with the waits too many to try. */
    public static final int LEAST_PIN = 5;

    private static final int MOST_PIN = HostCode.LENGTH - 1;
    private static final Pattern PIN = Pattern.compile("[0-9]{" + LEAST_PIN + "," + MOST_PIN + "}");

    /** A finger that slips is not punished. */
    private static final int FREE_TRIES = 3;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");

    private final LockMemory memory;
    private final Supplier<Optional<HostCode>> code;
    private final InstantSource steady;
    private final int rounds;

    private volatile Optional<PinHash> pin;
    private volatile Instant until;

    // guarded by this
    private int wrong;
    private boolean mayChoose;

    /**
     * @param code the code that the steward sees; empty until the kiosk is enrolled
     * @param steady a time that no wall clock can move
     */
    public HostLock(LockMemory memory, Supplier<Optional<HostCode>> code, InstantSource steady) {
        this(memory, code, steady, PinHash.ROUNDS);
    }

    /** A lock of another strength. */
    HostLock(
            LockMemory memory,
            Supplier<Optional<HostCode>> code,
            InstantSource steady,
            int rounds) {
        this.rounds = rounds;
        this.memory = memory;
        this.code = code;
        this.steady = steady;
        List<String> kept = memory.read();
        this.wrong = kept.isEmpty() ? 0 : count(kept.getFirst());
        this.pin =
                kept.size() == 4
                        ? Optional.of(new PinHash(count(kept.get(1)), kept.get(2), kept.get(3)))
                        : Optional.empty();
        this.until = steady.instant().plus(waitAfter(wrong));
    }

    private static int count(String line) {
        return COUNT.matcher(line).matches() ? Integer.parseInt(line) : 1;
    }

    /** Whether there is a PIN; else the steward's code opens the choice of one. From memory. */
    public boolean isPinSet() {
        return pin.isPresent();
    }

    /** How long nothing is looked at yet; zero when one may try. From memory. */
    public Duration waitLeft() {
        Duration left = Duration.between(steady.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Tries a PIN, or the code of eight digits. */
    public synchronized LockAnswer enter(String digits) {
        if (!waitLeft().isZero()) {
            return LockAnswer.WAIT;
        }
        Optional<HostCode> asked = code.get();
        boolean isCode = digits.length() == HostCode.LENGTH;
        if (isCode ? asked.isEmpty() : pin.isEmpty()) {
            return LockAnswer.UNABLE;
        }
        int before = wrong;
        if (!keep(before + 1)) {
            return LockAnswer.UNABLE;
        }
        boolean isRight = isCode ? same(digits, asked.get()) : pin.get().matches(digits);
        if (!isRight) {
            until = steady.instant().plus(waitAfter(wrong));
            return LockAnswer.WRONG;
        }
        keep(0);
        mayChoose = isCode;
        return isCode ? LockAnswer.CHOOSE_PIN : LockAnswer.OPEN;
    }

    private static boolean same(String digits, HostCode code) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.UTF_8),
                code.digits().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sets the PIN, once after the code was right.
     *
     * @return whether it is set now, and kept
     */
    public synchronized boolean choose(String digits) {
        if (!mayChoose || !isPossible(digits)) {
            return false;
        }
        Optional<PinHash> before = pin;
        pin = Optional.of(PinHash.of(digits, rounds));
        if (!keep(0)) {
            pin = before;
            return false;
        }
        mayChoose = false;
        return true;
    }

    /** Whether this can be a PIN: digits enough, and not all the same. */
    public static boolean isPossible(String digits) {
        return PIN.matcher(digits).matches() && digits.chars().distinct().count() > 1;
    }

    private boolean keep(int tries) {
        wrong = tries;
        List<String> lines = new ArrayList<>(List.of(String.valueOf(tries)));
        pin.ifPresent(
                kept ->
                        lines.addAll(
                                List.of(String.valueOf(kept.rounds()), kept.salt(), kept.hash())));
        return memory.write(lines);
    }

    private static Duration waitAfter(int wrong) {
        if (wrong < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - FREE_TRIES, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
