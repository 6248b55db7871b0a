package nl.gezondheidsplein.provisioning.fleet;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How fast residents come and answer.
 *
 * @param perAct time for an act that answers nothing, such as choosing a language
 * @param perAnswer least time for an answer; the kiosk takes less than 1 s an item for play
 * @param between average time between two residents
 */
public record Tempo(Duration perAct, Duration perAnswer, Duration between) {

    /**
     * The play filter's 1 s with room for a busy machine: less would test the filter, not the road.
     */
    static final Duration LEAST_PER_ANSWER = Duration.ofMillis(1200);

    /** A visit about every 4.5 s: floors are reached within a few windows of 20 s. */
    public static final Tempo REHEARSAL =
            new Tempo(Duration.ofMillis(250), LEAST_PER_ANSWER, Duration.ofMillis(900));

    /** A calm day: a visit about every three minutes. */
    public static final Tempo EVERY_DAY =
            new Tempo(Duration.ofSeconds(3), Duration.ofSeconds(6), Duration.ofSeconds(150));

    public Tempo {
        if (perAnswer.compareTo(LEAST_PER_ANSWER) < 0) {
            throw new IllegalArgumentException(
                    "Residents answer no faster than in " + LEAST_PER_ANSWER);
        }
    }

    Duration answer(RandomGenerator random) {
        return perAnswer.plusMillis(random.nextLong(200));
    }

    /** Between nothing and twice the average. */
    Duration untilNext(RandomGenerator random) {
        return Duration.ofMillis(random.nextLong(2 * between.toMillis()));
    }
}
