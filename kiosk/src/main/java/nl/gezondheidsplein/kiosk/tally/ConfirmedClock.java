package nl.gezondheidsplein.kiosk.tally;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.gezondheidsplein.protocol.ClockState;

/**
 * A clock that the host may confirm where nothing else speaks for it. The word holds until the next
 * start, and no longer than the clock runs on as it did: who sets it has to ask anew.
 */
public final class ConfirmedClock implements ClockTrust {
    /** A clock that drifts is the same clock; one that was set is another. */
    private static final Duration DRIFT = Duration.ofMinutes(10);

    private final ClockTrust system;
    private final Clock clock;
    private final InstantSource steady;
    private volatile Optional<Word> word = Optional.empty();

    /** What the two clocks said when the host gave the word. */
    private record Word(Instant wall, Instant steady) {}

    public ConfirmedClock(ClockTrust system, Clock clock, InstantSource steady) {
        this.system = system;
        this.clock = clock;
        this.steady = steady;
    }

    /** The host says that date and time are right. */
    public void confirm() {
        word = Optional.of(new Word(clock.instant(), steady.instant()));
    }

    @Override
    public ClockState state() {
        ClockState said = system.state();
        return said == ClockState.UNSYNCED && word.filter(this::holds).isPresent()
                ? ClockState.CONFIRMED
                : said;
    }

    private boolean holds(Word given) {
        Duration ran = Duration.between(given.steady, steady.instant());
        Duration told = Duration.between(given.wall, clock.instant());
        return ran.minus(told).abs().compareTo(DRIFT) <= 0;
    }
}
