package nl.gezondheidsplein.kiosk.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.gezondheidsplein.protocol.Channel;

/** Counters and numbers as they stand within one transaction; useless after it. */
public interface CounterBook {

    /** Every open bucket, ordered by key. */
    List<OpenBucket> buckets();

    Optional<OpenBucket> bucket(BucketKey key);

    /** Adds the bucket or replaces what is known of it; its counters stay. */
    void put(OpenBucket bucket);

    /** Removes the bucket with all its counters. */
    void remove(BucketKey key);

    /** Counters above zero of a bucket, ordered by key. */
    Map<CounterKey, Integer> counters(BucketKey key);

    /** Adds to one counter of a bucket that was put before. */
    void add(BucketKey key, CounterKey counter, int more);

    /** Sets all counters of a bucket to zero. */
    void clear(BucketKey key);

    /** Keeps an idea or a story until it is taken. */
    void keep(KeptVoice voice);

    /** Gives all that were kept, ordered by their words, and forgets them. */
    List<KeptVoice> takeVoices();

    /**
     * Gives out the next number and keeps the bytes that are frozen with it.
     *
     * @param channel the way on which they will travel
     * @param sealedOn day of sealing, or empty while the clock is not trusted
     */
    void seal(Channel channel, LongFunction<byte[]> frozen, Optional<LocalDate> sealedOn);

    /**
     * The same for what does not wait for the night: head counts of a public event. What was sealed
     * before it goes on waiting.
     */
    void sealForNow(Channel channel, LongFunction<byte[]> frozen, Optional<LocalDate> sealedOn);

    /** The events this kiosk counts for. */
    EventShelf shelf();
}
