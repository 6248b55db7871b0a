package nl.gezondheidsplein.hub.broker;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What waits to be published: one message per topic, the latest, for each tells all that the one
 * before it told. So it can't grow beyond a few messages per kiosk. Safe for many threads.
 */
final class Outbox {
    /** A message to publish; its payload is never changed. */
    static final class Letter {
        private final String topic;
        private final byte[] payload;
        private final boolean isRetained;
        private final Optional<Duration> expiry;

        Letter(String topic, byte[] payload, boolean isRetained, Optional<Duration> expiry) {
            this.topic = topic;
            this.payload = payload;
            this.isRetained = isRetained;
            this.expiry = expiry;
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
    private final Map<String, Letter> byTopic = new LinkedHashMap<>();

    /** Guarded by this object's monitor. */
    private boolean isWoken;

    /** Puts a letter in; it takes the place of one that waits for the same topic. */
    synchronized void put(Letter letter) {
        byTopic.remove(letter.topic());
        byTopic.put(letter.topic(), letter);
        notifyAll();
    }

    /** Puts a letter back that may not have arrived, unless a later one waits. */
    synchronized void putBack(Letter letter) {
        byTopic.putIfAbsent(letter.topic(), letter);
        notifyAll();
    }

    /** Takes the letter that waits longest, or nothing when none comes in time. */
    synchronized Optional<Letter> take(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        isWoken = false;
        while (byTopic.isEmpty() && !isWoken) {
            long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (millis <= 0) {
                return Optional.empty();
            }
            wait(millis);
        }
        Iterator<Letter> waiting = byTopic.values().iterator();
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
