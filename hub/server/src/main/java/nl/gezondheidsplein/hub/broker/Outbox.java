package nl.gezondheidsplein.hub.broker;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What waits to be published: one message per topic, the latest, for each tells all that the one
 * before it told; of orders each on its own, of which a kiosk has only so many. So it can't grow
 * beyond a few messages per kiosk. Safe for many threads.
 */
final class Outbox {
    /** A message to publish; its payload is never changed. */
    static final class Letter {
        private final String topic;
        private final byte[] payload;
        private final boolean isRetained;
        private final Optional<Duration> expiry;
        private final String correlation;

        Letter(String topic, byte[] payload, boolean isRetained, Optional<Duration> expiry) {
            this(topic, payload, isRetained, expiry, "");
        }

        /** A letter that only takes the place of one with the same correlation. */
        Letter(
                String topic,
                byte[] payload,
                boolean isRetained,
                Optional<Duration> expiry,
                String correlation) {
            this.topic = topic;
            this.payload = payload;
            this.isRetained = isRetained;
            this.expiry = expiry;
            this.correlation = correlation;
        }

        /** Letters with the same place tell the same thing, the later one better. */
        private String place() {
            return topic + " " + correlation;
        }

        /** What the answer will name; empty when none is expected. */
        String correlation() {
            return correlation;
        }

        String topic() {
            return topic;
        }

        byte[] payload() {
            return payload;
        }

        boolean isRetained() {
            return isRetained;
        }

        Optional<Duration> expiry() {
            return expiry;
        }
    }

    /** Guarded by this object's monitor, which is never held during I/O. */
    private final Map<String, Letter> byPlace = new LinkedHashMap<>();

    /** Guarded by this object's monitor. */
    private boolean isWoken;

    /** Puts a letter in; it takes the place of one that waits and tells the same. */
    synchronized void put(Letter letter) {
        byPlace.remove(letter.place());
        byPlace.put(letter.place(), letter);
        notifyAll();
    }

    /** Puts a letter back that may not have arrived, unless a later one waits. */
    synchronized void putBack(Letter letter) {
        byPlace.putIfAbsent(letter.place(), letter);
        notifyAll();
    }

    /** Takes the letter that waits longest, or nothing when none comes in time. */
    synchronized Optional<Letter> take(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        isWoken = false;
        while (byPlace.isEmpty() && !isWoken) {
            long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (millis <= 0) {
                return Optional.empty();
            }
            wait(millis);
        }
        Iterator<Letter> waiting = byPlace.values().iterator();
        if (!waiting.hasNext()) {
            return Optional.empty();
        }
        Letter letter = waiting.next();
        waiting.remove();
        return Optional.of(letter);
    }

    /** Wakes whoever waits for a letter. */
    synchronized void wake() {
        isWoken = true;
        notifyAll();
    }
}
