package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;

/**
 * When the kiosk asks whether somebody is still there, and how long it waits for an answer.
 *
 * @param quiet time without a touch after which it asks
 * @param quietAtResults the same where there is much to read
 * @param countdown time in which "ik ben er nog" keeps the visit; at least 30 s, which is about ten
 *     times what a practised user needs
 */
public record IdleRule(Duration quiet, Duration quietAtResults, Duration countdown) {
    /** 60 s, 90 s where results are read, then 30 s. */
    public static final IdleRule STANDARD =
            new IdleRule(Duration.ofSeconds(60), Duration.ofSeconds(90), Duration.ofSeconds(30));

    /** Hearing a screen takes about three times as long as reading it. */
    private static final int LISTENING = 3;

    private static final int TALKING = 3;

    public IdleRule {
        if (!quiet.isPositive() || quietAtResults.compareTo(quiet) < 0) {
            throw new IllegalArgumentException("the quiet time must be longer than nothing");
        }
        if (countdown.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException("a countdown under 30 s hurries people");
        }
    }

    /** The same for who listens instead of reads. */
    IdleRule forWhoListens() {
        return new IdleRule(
                quiet.multipliedBy(LISTENING),
                quietAtResults.multipliedBy(LISTENING),
                countdown.multipliedBy(LISTENING));
    }

    /** The quiet time on a screen. */
    Duration quietOn(Screen screen) {
        return switch (screen) {
            // A group talks about what it sees.
            case ROUND -> quietAtResults.multipliedBy(TALKING);
            case PLANT, OFFER, TAKE_AWAY, THEN_AND_NOW, HOST -> quietAtResults;
            default -> quiet;
        };
    }
}
