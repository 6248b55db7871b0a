package nl.gezondheidsplein.kiosk.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.KeptVoice;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.Window;

/**
 * Seals windows that are over. A kind with a floor gives exactly one padded message per window,
 * whether nobody, a few or many came: with a few it says n = 0 and their counts stay for the next
 * window, so that neither the traffic nor the hub learns of them.
 */
final class Sealing {
    private final WindowGrid grid;
    private final String boot;

    // for the one thread that works within transactions
    private boolean hasTrustedLook;

    Sealing(WindowGrid grid, String boot) {
        this.grid = grid;
        this.boot = boot;
    }

    /** Brings the buckets up to the present span and seals those that ended. */
    void sealEnded(CounterBook book, ShownContent shown, ClockReading now) {
        for (OpenBucket found : usageLast(book.buckets())) {
            if (isOfAnEvent(found)) {
                continue;
            }
            OpenBucket bucket = BucketTime.corrected(found, now);
            if (BucketTime.hasEnded(bucket, now)) {
                end(book, bucket, shown, now);
            } else if (!bucket.equals(found)) {
                book.put(bucket);
            }
        }
        for (BucketKey key : Buckets.of(shown)) {
            if (book.bucket(key).isEmpty()) {
                book.put(BucketTime.empty(key, now));
            }
        }
        hasTrustedLook |= now.trusted();
    }

    /** Those have slots and an end of their own, see {@link EventTally}. */
    private static boolean isOfAnEvent(OpenBucket bucket) {
        return switch (bucket.key().kind()) {
            case ATTENDANCE, ATTENDANCE_DETAIL -> true;
            default -> false;
        };
    }

    /** Usage reports what was discarded from the others, so it comes last. */
    private static List<OpenBucket> usageLast(List<OpenBucket> buckets) {
        return buckets.stream()
                .sorted(Comparator.comparing(bucket -> bucket.key().kind() == Kind.USAGE))
                .toList();
    }

    private void end(CounterBook book, OpenBucket bucket, ShownContent shown, ClockReading now) {
        boolean isShown = Buckets.of(shown).contains(bucket.key());
        boolean holdsTooFew =
                bucket.key().kind().hasFloor() && bucket.n() > 0 && bucket.n() < Kind.FLOOR;
        if (holdsTooFew && isShown) {
            seal(book, bucket, shown, 0, now);
        } else if (!holdsTooFew && (isShown || bucket.n() > 0)) {
            seal(book, bucket, shown, bucket.n(), now);
        }
        OpenBucket waiting = BucketTime.carried(bucket, now, spansGoneBy(bucket, now));
        if (!holdsTooFew || hasWaitedTooLong(waiting)) {
            if (holdsTooFew) {
                discard(book, bucket, shown.covenant(), now);
            }
            book.remove(bucket.key());
        } else {
            book.put(waiting);
        }
    }

    /**
     * Who looks often sees each span end; a clock that is further the next time was set, and nobody
     * waited for that. How long a kiosk was off, only a trusted clock knows, and tells it once.
     */
    private long spansGoneBy(OpenBucket bucket, ClockReading now) {
        return now.trusted() && !hasTrustedLook ? now.span() - bucket.span() : 1;
    }

    private boolean hasWaitedTooLong(OpenBucket waiting) {
        return BucketTime.age(waiting) >= grid.longestWait();
    }

    private static void discard(
            CounterBook book, OpenBucket bucket, String covenant, ClockReading now) {
        BucketKey usage = Buckets.usage(covenant);
        if (book.bucket(usage).isEmpty()) {
            book.put(BucketTime.empty(usage, now));
        }
        book.add(usage, new CounterKey("discarded", ""), bucket.n());
    }

    private void seal(
            CounterBook book, OpenBucket bucket, ShownContent shown, int n, ClockReading now) {
        Kind kind = bucket.key().kind();
        Map<CounterKey, Integer> counters = book.counters(bucket.key());
        if (kind == Kind.BELIEVER) {
            counters.keySet().removeIf(counter -> shown.isSensitive(counter.item()));
        }
        int said =
                kind == Kind.BELIEVER
                        ? counters.values().stream().mapToInt(Integer::intValue).sum()
                        : n;
        Counts counts = n == 0 && kind.hasFloor() ? Counts.EMPTY : Histograms.of(kind, counters);
        Window window = bucket.trusted() ? grid.label(bucket.span()) : Window.UNSYNCED;
        book.seal(
                Channel.TALLY,
                seq ->
                        MessageCodec.encode(
                                new SealedWindow(
                                        seq,
                                        boot,
                                        shown.pack(),
                                        bucket.key().covenant(),
                                        kind,
                                        window,
                                        said,
                                        counts)),
                now.trustedDay());
    }

    /**
     * Freezes the ideas and stories kept so far, in the order of their words: in which order they
     * came, and that some belong together, is forgotten.
     */
    void sealVoices(CounterBook book, ShownContent shown, ClockReading now) {
        for (KeptVoice voice : book.takeVoices()) {
            book.seal(
                    Channel.VOICE,
                    seq ->
                            MessageCodec.encode(
                                    new Voice(
                                            seq,
                                            boot,
                                            shown.pack(),
                                            voice.covenant(),
                                            voice.kind(),
                                            voice.language(),
                                            voice.text(),
                                            voice.withdrawal())),
                    now.trustedDay());
        }
    }
}
