package nl.gezondheidsplein.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounterStoreTest {
    private static final BucketKey QUICK = new BucketKey("quick-1", "2026-1", Kind.QUICK);
    private static final CounterKey FACE = new CounterKey("q0", "3");

    @TempDir Path folder;
    private SqliteOutbox store;

    /** What is there before this kiosk opens it. */
    void prepare(Path file) {}

    @BeforeEach
    void open() {
        prepare(folder.resolve("outbox.db"));
        store = SqliteOutbox.open(folder.resolve("outbox.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void addsUpCountsAcrossTransactionsAndRestarts() {
        addOne();
        addOne();
        store.close();
        store = SqliteOutbox.open(folder.resolve("outbox.db"));

        assertThat(counters()).isEqualTo(Map.of(FACE, 2));
        assertThat(bucket()).map(OpenBucket::n).contains(2);
    }

    @Test
    void undoesEverythingWhenTheWorkFailsInTheMiddle() {
        addOne();

        assertThatThrownBy(
                        () ->
                                store.inOneTransaction(
                                        book -> {
                                            book.clear(QUICK);
                                            book.seal(
                                                    Channel.TALLY,
                                                    seq -> new byte[] {1},
                                                    Optional.empty());
                                            throw new IllegalStateException("power gone");
                                        }))
                .hasMessage("power gone");

        assertThat(counters()).isEqualTo(Map.of(FACE, 1));
        assertThat(store.status().nextSeq()).isEqualTo(1);
        assertThat(store.status().backlog()).isZero();
    }

    @Test
    void clearsCountersAndKeepsTheBucket() {
        addOne();
        store.inOneTransaction(
                book -> {
                    book.clear(QUICK);
                    return true;
                });

        assertThat(counters()).isEmpty();
        assertThat(bucket()).isPresent();
    }

    @Test
    void removesABucketWithItsCounters() {
        addOne();
        store.inOneTransaction(
                book -> {
                    book.remove(QUICK);
                    return true;
                });

        assertThat(bucket()).isEmpty();
        assertThat(counters()).isEmpty();
    }

    @Test
    void leavesNothingInTheWriteAheadLogAfterAVisit() {
        addOne();

        assertThat(folder.resolve("outbox.db-wal")).isEmptyFile();
    }

    private void addOne() {
        store.inOneTransaction(
                book -> {
                    book.put(
                            book.bucket(QUICK)
                                    .orElse(new OpenBucket(QUICK, 2967, true, 2967, 0))
                                    .grownBy(1));
                    book.add(QUICK, FACE, 1);
                    return true;
                });
    }

    private Map<CounterKey, Integer> counters() {
        return store.inOneTransaction(book -> Map.copyOf(book.counters(QUICK)));
    }

    private Optional<OpenBucket> bucket() {
        return store.inOneTransaction(book -> book.bucket(QUICK));
    }
}
