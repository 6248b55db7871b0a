package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterStore;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.MessageCodec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever moment the power goes, every visit that was thanked for is in a counter or in a sealed
 * window, once, and no number is given twice.
 */
class CrashAnywhereTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void losesAndDoublesNothingWhenThePowerGoesAtRandomMoments(long seed) {
        Random random = new Random(seed);
        SettableClock clock = new SettableClock("2026-11-18T10:00:00Z");
        int thanked = 0;
        Path file = folder.resolve("outbox-0.db");
        for (int life = 1; life <= 12; life++) {
            SqliteOutbox outbox = SqliteOutbox.open(file);
            Tally tally = tally(new PowerCut(outbox, random), clock);
            try {
                for (int visit = 0; visit < 40; visit++) {
                    clock.advance(Duration.ofHours(random.nextInt(12)));
                    tally.count(TallyScene.contribution(thanked), Pace.CONSIDERED, "2026-1");
                    thanked++;
                    if (random.nextInt(6) == 0) {
                        tally.sealVoices();
                    }
                }
            } catch (PowerGone | IllegalStateException e) {
                // The life ends in the middle of something.
            }
            Path next = folder.resolve("outbox-" + life + ".db");
            copyAsTheCardIs(file, next);
            outbox.close();
            file = next;
        }

        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            assertThat(counted(outbox)).isEqualTo(thanked);
            List<Long> seqs = outbox.unsettled(10_000).stream().map(OutboxRow::seq).toList();
            assertThat(seqs).doesNotHaveDuplicates().isSorted();
            assertThat(outbox.status().nextSeq()).isEqualTo(seqs.size() + 1L);
        }
    }

    private static Tally tally(CounterStore store, SettableClock clock) {
        return new Tally(
                store,
                () -> TallyScene.FULL,
                new TallyClock(clock, () -> ClockState.SYNCHRONISED, TallyScene.WEEKS),
                "boot-1");
    }

    private static int counted(SqliteOutbox outbox) {
        outbox.release(LocalDate.of(2026, 11, 30));
        int sealed = outbox.unsettled(10_000).stream().mapToInt(CrashAnywhereTest::counted).sum();
        int open =
                outbox.inOneTransaction(
                        book ->
                                book.takeVoices().size()
                                        + book.buckets().stream().mapToInt(OpenBucket::n).sum());
        return sealed + open;
    }

    private static int counted(OutboxRow row) {
        return row.channel() == Channel.VOICE
                ? 1
                : MessageCodec.decodeTally(row.payload(), TallyScene.ITEMS).n();
    }

    /** The files as they lie on the card at this moment, open transactions and all. */
    private static void copyAsTheCardIs(Path from, Path to) {
        try {
            for (String suffix : List.of("", "-wal")) {
                Path part = from.resolveSibling(from.getFileName() + suffix);
                if (Files.exists(part)) {
                    Files.copy(
                            part,
                            to.resolveSibling(to.getFileName() + suffix),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class PowerGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets the power go within a transaction now and then, after any of its writes. */
    private record PowerCut(CounterStore store, Random random) implements CounterStore {
        @Override
        public <T> T inOneTransaction(Function<CounterBook, T> work) {
            boolean isLast = random.nextInt(25) == 0;
            return store.inOneTransaction(
                    book -> {
                        T result = work.apply(isLast ? new FailingBook(book, random) : book);
                        if (isLast) {
                            throw new PowerGone();
                        }
                        return result;
                    });
        }
    }
}
