package nl.gezondheidsplein.kiosk.tally;

import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;

/**
 * How buckets move through spans. A clock that is corrected moves a bucket with it: its label names
 * the last span included, its age stays what it was.
 */
final class BucketTime {
    private BucketTime() {}

    static OpenBucket empty(BucketKey key, ClockReading now) {
        return new OpenBucket(key, now.span(), now.trusted(), now.span(), 0);
    }

    /** Whether the bucket's window is over. A doubtful clock ends no window of a trusted one. */
    static boolean hasEnded(OpenBucket bucket, ClockReading now) {
        return bucket.trusted() == now.trusted() && bucket.span() < now.span();
    }

    /** The bucket as the tick of a clock finds it: corrected clocks are followed, ends are kept. */
    static OpenBucket corrected(OpenBucket bucket, ClockReading now) {
        boolean becameTrusted = now.trusted() && !bucket.trusted();
        boolean wentBack = now.trusted() == bucket.trusted() && now.span() < bucket.span();
        return becameTrusted || wentBack ? shifted(bucket, now) : bucket;
    }

    /** The bucket with the present span included as its last. */
    static OpenBucket including(OpenBucket bucket, ClockReading now) {
        if (bucket.n() == 0) {
            return empty(bucket.key(), now);
        }
        return bucket.trusted() == now.trusted() && bucket.span() < now.span()
                ? carried(bucket, now, 1)
                : shifted(bucket, now);
    }

    /** The bucket carried over whole into the present span, older by so many spans. */
    static OpenBucket carried(OpenBucket bucket, ClockReading now, long spans) {
        long age = age(bucket) + spans;
        return new OpenBucket(
                bucket.key(), now.span(), now.trusted(), now.span() - age, bucket.n());
    }

    /** How many spans the counts have waited. */
    static long age(OpenBucket bucket) {
        return bucket.span() - bucket.firstSpan();
    }

    private static OpenBucket shifted(OpenBucket bucket, ClockReading now) {
        return carried(bucket, now, 0);
    }
}
