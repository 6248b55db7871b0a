package nl.gezondheidsplein.hub.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;

/**
 * What kiosks say of an event while it runs: in memory only, shown and never stored. Any thread may
 * call.
 */
public final class LiveTotals {
    /** A word of a kiosk holds this long, as the broker keeps it. */
    static final Duration FRESH = Duration.ofMinutes(1);

    /** The time over which arrivals are told. */
    static final Duration LATELY = Duration.ofMinutes(5);

    /** More events than run at once anywhere; a kiosk can't fill the memory. */
    private static final int MOST_EVENTS = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    // Guarded by the lock.
    private final Map<String, Running> events = new LinkedHashMap<>();
    private long version;

    /** The last word of one kiosk. */
    record Word(long total, Instant at) {
        boolean isFresh(Instant now) {
            return !at.plus(FRESH).isBefore(now);
        }
    }

    private record Arrival(Instant at, long people) {}

    private static final class Running {
        private final Map<KioskId, Word> words = new HashMap<>();
        private final Deque<Arrival> arrivals = new ArrayDeque<>();
    }

    /** Takes in what a kiosk says. */
    public void said(KioskId kiosk, Live live, Instant now) {
        lock.lock();
        try {
            Running running = running(live.event());
            Word before = running.words.put(kiosk, new Word(live.total(), now));
            // What piled up while a kiosk was silent did not come in just now.
            if (before != null && before.isFresh(now) && live.total() > before.total()) {
                running.arrivals.add(new Arrival(now, live.total() - before.total()));
            }
            forgetArrivals(running, now);
            version++;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Running running(String event) {
        Running running = events.remove(event);
        if (running == null) {
            running = new Running();
            if (events.size() >= MOST_EVENTS) {
                events.remove(events.keySet().iterator().next());
            }
        }
        // The one heard last is forgotten last.
        events.put(event, running);
        return running;
    }

    private static void forgetArrivals(Running running, Instant now) {
        while (!running.arrivals.isEmpty()
                && running.arrivals.getFirst().at().plus(LATELY).isBefore(now)) {
            running.arrivals.removeFirst();
        }
    }

    /** Returns the last words of all kiosks at an event. */
    Map<KioskId, Word> words(String event) {
        lock.lock();
        try {
            Running running = events.get(event);
            return running == null ? Map.of() : Map.copyOf(running.words);
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many people came in within the last {@link #LATELY}, as far as was heard. */
    long lately(String event, Instant now) {
        lock.lock();
        try {
            Running running = events.get(event);
            if (running == null) {
                return 0;
            }
            forgetArrivals(running, now);
            return running.arrivals.stream().mapToLong(Arrival::people).sum();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something was said after the given version, or a while has passed.
     *
     * @return the version now, to wait from next time
     */
    public long await(long seen, Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = longest.toNanos();
            while (version == seen && left > 0) {
                left = news.awaitNanos(left);
            }
            return version;
        } finally {
            lock.unlock();
        }
    }
}
