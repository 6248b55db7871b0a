package nl.gezondheidsplein.kiosk.outbox;

/**
 * A bucket that is still filling. It knows spans, never moments.
 *
 * @param span ordinal of the last span included
 * @param trusted whether that span was read from a trusted clock
 * @param firstSpan ordinal of the span from which its counts wait
 * @param n visits (or wishes, votes) counted so far
 */
public record OpenBucket(BucketKey key, long span, boolean trusted, long firstSpan, int n) {

    /** The same bucket with so many more. */
    public OpenBucket grownBy(int more) {
        return new OpenBucket(key, span, trusted, firstSpan, Math.addExact(n, more));
    }
}
