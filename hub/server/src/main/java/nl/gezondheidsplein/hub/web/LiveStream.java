package nl.gezondheidsplein.hub.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.events.LiveTotals;

/**
 * A part of a page that follows an event, as server-sent events: sent anew whenever it changed. Who
 * follows is asked anew every other minute, so a session that ended ends its pages too.
 */
public final class LiveStream {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** What is settled without a word of a kiosk shows within this time too. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Kiosks that all speak at once are told together. */
    private static final long TOGETHER_MILLIS = 300;

    /** A word now and then tells proxies, and us, whether somebody still listens. */
    private static final int LOOKS_WITHOUT_A_WORD = 15;

    /** Far more screens than an event has; each costs a few small reads a second. */
    private static final int MOST = 200;

    private final LiveTotals live;
    private final Semaphore seats = new Semaphore(MOST);

    public LiveStream(LiveTotals live) {
        this.live = live;
    }

    /**
     * Sends a part until nobody listens or its time is over.
     *
     * @throws Refusal when too many follow already
     */
    public void follow(Exchange exchange, Supplier<String> part) {
        if (!seats.tryAcquire()) {
            throw Refusal.unavailable();
        }
        try {
            exchange.sendEvents(new Changes(live, part)::next);
        } finally {
            seats.release();
        }
    }

    private static final class Changes {
        private final LiveTotals live;
        private final Supplier<String> part;
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private String last = "";
        private long seen = -1;
        private int looks;

        Changes(LiveTotals live, Supplier<String> part) {
            this.live = live;
            this.part = part;
        }

        Optional<String> next() throws InterruptedException {
            while (System.nanoTime() < end) {
                if (!last.isEmpty()) {
                    seen = live.await(seen, BETWEEN_LOOKS);
                    Thread.sleep(TOGETHER_MILLIS);
                }
                String now = part.get();
                if (!now.equals(last) || ++looks >= LOOKS_WITHOUT_A_WORD) {
                    last = now;
                    looks = 0;
                    return Optional.of(now);
                }
            }
            return Optional.empty();
        }
    }
}
