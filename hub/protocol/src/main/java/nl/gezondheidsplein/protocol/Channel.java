package nl.gezondheidsplein.protocol;

import java.time.Duration;
import java.util.Optional;

/** The nine ways in which a kiosk and the hub talk over the broker, with how each travels. */
public enum Channel {
    STATE("up/state", Direction.UP, 1, true, Duration.ZERO),
    VITALS("up/vitals", Direction.UP, 0, false, Duration.ofMinutes(10)),
    TALLY("up/tally", Direction.UP, 1, false, Duration.ZERO),
    VOICE("up/voice", Direction.UP, 1, false, Duration.ZERO),
    LIVE("up/live", Direction.UP, 0, false, Duration.ofMinutes(1)),
    REPLY("up/reply", Direction.UP, 1, false, Duration.ofHours(1)),
    RECEIPT("down/receipt", Direction.DOWN, 1, false, Duration.ofDays(30)),
    /** Each order sets its own time to live; this is the longest. */
    ORDER("down/order", Direction.DOWN, 1, false, Duration.ofHours(24)),
    PACK("down/pack", Direction.DOWN, 1, true, Duration.ZERO);

    /** Who speaks. */
    public enum Direction {
        /** The kiosk publishes, the hub subscribes. */
        UP,
        /** The hub publishes, the kiosk subscribes. */
        DOWN
    }

    private final String path;
    private final Direction direction;
    private final int qos;
    private final boolean retained;
    private final Duration expiry;

    Channel(String path, Direction direction, int qos, boolean retained, Duration expiry) {
        this.path = path;
        this.direction = direction;
        this.qos = qos;
        this.retained = retained;
        this.expiry = expiry;
    }

    /** The end of the topic, below the kiosk: {@code up/tally}. */
    public String path() {
        return path;
    }

    /** Who speaks. */
    public Direction direction() {
        return direction;
    }

    /** The quality of service, 0 or 1. */
    public int qos() {
        return qos;
    }

    /** Whether the broker keeps the last message for who comes later. */
    public boolean isRetained() {
        return retained;
    }

    /** How long the broker may hold a message, at most; empty when it never expires. */
    public Optional<Duration> expiry() {
        return expiry.isZero() ? Optional.empty() : Optional.of(expiry);
    }
}
