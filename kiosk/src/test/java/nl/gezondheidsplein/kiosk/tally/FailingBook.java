package nl.gezondheidsplein.kiosk.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.EventShelf;
import nl.gezondheidsplein.kiosk.outbox.KeptEvent;
import nl.gezondheidsplein.kiosk.outbox.KeptVoice;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.protocol.Channel;

/** Fails after a random number of writes. */
final class FailingBook implements CounterBook {
    private final CounterBook book;
    private int writesLeft;

    FailingBook(CounterBook book, Random random) {
        this.book = book;
        this.writesLeft = random.nextInt(8);
    }

    private void write() {
        if (writesLeft-- == 0) {
            throw new IllegalStateException("the card is gone");
        }
    }

    @Override
    public List<OpenBucket> buckets() {
        return book.buckets();
    }

    @Override
    public Optional<OpenBucket> bucket(BucketKey key) {
        return book.bucket(key);
    }

    @Override
    public void put(OpenBucket bucket) {
        write();
        book.put(bucket);
    }

    @Override
    public void remove(BucketKey key) {
        write();
        book.remove(key);
    }

    @Override
    public Map<CounterKey, Integer> counters(BucketKey key) {
        return book.counters(key);
    }

    @Override
    public void add(BucketKey key, CounterKey counter, int more) {
        write();
        book.add(key, counter, more);
    }

    @Override
    public void clear(BucketKey key) {
        write();
        book.clear(key);
    }

    @Override
    public void keep(KeptVoice voice) {
        write();
        book.keep(voice);
    }

    @Override
    public List<KeptVoice> takeVoices() {
        write();
        return book.takeVoices();
    }

    @Override
    public void seal(Channel channel, LongFunction<byte[]> frozen, Optional<LocalDate> sealedOn) {
        write();
        book.seal(channel, frozen, sealedOn);
    }

    @Override
    public void sealForNow(
            Channel channel, LongFunction<byte[]> frozen, Optional<LocalDate> sealedOn) {
        write();
        book.sealForNow(channel, frozen, sealedOn);
    }

    @Override
    public EventShelf shelf() {
        EventShelf shelf = book.shelf();
        return new EventShelf() {
            @Override
            public List<KeptEvent> events() {
                return shelf.events();
            }

            @Override
            public void put(KeptEvent event) {
                write();
                shelf.put(event);
            }

            @Override
            public void describe(String event, String sheet) {
                write();
                shelf.describe(event, sheet);
            }

            @Override
            public Optional<String> description(String event) {
                return shelf.description(event);
            }

            @Override
            public void forget(String event) {
                write();
                shelf.forget(event);
            }
        };
    }
}
