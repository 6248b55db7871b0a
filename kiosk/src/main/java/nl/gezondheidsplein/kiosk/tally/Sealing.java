package nl.gezondheidsplein.kiosk.tally;

import java.util.Comparator;
import java.util.List;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Window;

/**
 * Seals windows that are over. A kind with a floor gives exactly one padded message per window,
 * whether nobody, a few or many came: with a few it says n = 0 and their counts stay for the next
 * window, so that neither the traffic nor the hub learns of them.
 */
final class Sealing {
    private final WindowGrid grid;
    private final String boot;

    Sealing(WindowGrid grid, String boot) {
        this.grid = grid;
        this.boot = boot;
    }

    /** Brings the buckets up to the present span and seals those that ended. */
    void sealEnded(CounterBook book, ShownContent shown, ClockReading now) {
        for (OpenBucket found : usageLast(book.buckets())) {
            OpenBucket bucket = BucketTime.corrected(found, now);
            if (BucketTime.hasEnded(bucket, now)) {
                end(book, bucket, shown, now);
            } else if (!bucket.equals(found)) {
                book.put(bucket);
            }
        }
        for (BucketKey key : Counting.keys(shown.covenant())) {
            if (book.bucket(key).isEmpty()) {
                book.put(BucketTime.empty(key, now));
            }
        }
    }

    /** Usage reports what was discarded from the others, so it comes last. */
    private static List<OpenBucket> usageLast(List<OpenBucket> buckets) {
        return buckets.stream()
                .sorted(Comparator.comparing(bucket -> bucket.key().kind() == Kind.USAGE))
                .toList();
    }

    private void end(CounterBook book, OpenBucket bucket, ShownContent shown, ClockReading now) {
        boolean isShown = bucket.key().covenant().equals(shown.covenant());
        boolean holdsTooFew =
                bucket.key().kind().hasFloor() && bucket.n() > 0 && bucket.n() < Kind.FLOOR;
        if (holdsTooFew && isShown) {
            seal(book, bucket, shown.pack(), 0, now);
        } else if (!holdsTooFew && (isShown || bucket.n() > 0)) {
            seal(book, bucket, shown.pack(), bucket.n(), now);
        }
        if (!holdsTooFew || hasWaitedTooLong(bucket, now)) {
            if (holdsTooFew) {
                discard(book, bucket, shown.covenant(), now);
            }
            book.remove(bucket.key());
        } else {
            book.put(BucketTime.carried(bucket, now));
        }
    }

    private boolean hasWaitedTooLong(OpenBucket bucket, ClockReading now) {
        return now.span() - bucket.firstSpan() >= grid.longestWait();
    }

    private static void discard(
            CounterBook book, OpenBucket bucket, String covenant, ClockReading now) {
        BucketKey usage = Counting.usage(covenant);
        if (book.bucket(usage).isEmpty()) {
            book.put(BucketTime.empty(usage, now));
        }
        book.add(usage, new CounterKey("discarded", ""), bucket.n());
    }

    private void seal(CounterBook book, OpenBucket bucket, String pack, int n, ClockReading now) {
        boolean saysNothing = n == 0 && bucket.key().kind().hasFloor();
        Counts counts = saysNothing ? Counts.EMPTY : counts(book, bucket.key());
        Window window = bucket.trusted() ? grid.label(bucket.span()) : Window.UNSYNCED;
        book.seal(
                seq ->
                        MessageCodec.encode(
                                new SealedWindow(
                                        seq,
                                        boot,
                                        pack,
                                        bucket.key().covenant(),
                                        bucket.key().kind(),
                                        window,
                                        n,
                                        counts)),
                now.trustedDay());
    }

    private static Counts counts(CounterBook book, BucketKey key) {
        return switch (key.kind()) {
            case QUICK -> Histograms.quick(book.counters(key));
            case USAGE -> Histograms.usage(book.counters(key));
            case CHECK, WISH, VOTE, BELIEVER, GIVE, RIPPLE, CHANGE, ATTENDANCE, ATTENDANCE_DETAIL ->
                    throw new IllegalStateException("this kiosk counts no " + key.kind().id());
        };
    }
}
