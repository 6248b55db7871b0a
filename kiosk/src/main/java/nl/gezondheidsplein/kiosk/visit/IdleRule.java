package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;

/**
 * When the kiosk asks whether somebody is still there, and how long it waits for an answer.
 *
 * @param quiet time without a touch after which it asks
 * @param countdown time in which "ik ben er nog" keeps the visit; at least 30 s, which is about ten
 *     times what a practised user needs
 */
public record IdleRule(Duration quiet, Duration countdown) {
    /** 60 s, then 30 s. */
    public static final IdleRule STANDARD =
            new IdleRule(Duration.ofSeconds(60), Duration.ofSeconds(30));

    /** Hearing a screen takes about three times as long as reading it. */
    private static final int LISTENING = 3;

    public IdleRule {
        if (!quiet.isPositive()) {
            throw new IllegalArgumentException("the quiet time must be longer than nothing");
        }
        if (countdown.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException("a countdown under 30 s hurries people");
        }
    }

    /** The same for who listens instead of reads. */
    IdleRule forWhoListens() {
        return new IdleRule(quiet.multipliedBy(LISTENING), countdown.multipliedBy(LISTENING));
    }
}
