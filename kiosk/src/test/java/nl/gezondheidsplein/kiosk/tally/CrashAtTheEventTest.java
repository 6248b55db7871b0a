package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterStore;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever moment the power goes at an event, every party that was welcomed is in a slot once, and
 * the running total says the same as the slots.
 */
class CrashAtTheEventTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void losesAndDoublesNobodyWhenThePowerGoesAtRandomMoments(long seed) throws IOException {
        Random random = new Random(seed);
        SettableClock clock = new SettableClock("2026-06-20T13:00:00Z");
        long welcomed = 0;
        Path file = folder.resolve("outbox-0.db");
        try (SqliteOutbox outbox = SqliteOutbox.open(file)) {
            events(outbox, clock).start(EventScene.FAMILYDAY, Desk.DOOR);
        }
        for (int life = 1; life <= 10; life++) {
            SqliteOutbox outbox = SqliteOutbox.open(file);
            try {
                EventTally events = events(new PowerCut(outbox, random), clock);
                for (int party = 0; party < 30; party++) {
                    clock.advance(Duration.ofSeconds(random.nextInt(60)));
                    HeadCount next =
                            random.nextInt(5) == 0
                                    ? new HeadCount.Group(1 + random.nextInt(60))
                                    : new HeadCount.Party(1 + random.nextInt(6));
                    events.count(next);
                    welcomed += next.people();
                    if (random.nextInt(8) == 0) {
                        welcomed -= events.takeBack();
                    }
                    events.look();
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
            EventTally events = events(outbox, clock);
            assertThat(events.running().map(Running::total).orElseThrow()).isEqualTo(welcomed);
            events.stop();
            List<OutboxRow> rows = outbox.unsettled(10_000);
            List<SealedWindow> slots =
                    rows.stream()
                            .map(row -> MessageCodec.decodeTally(row.payload(), EventScene.ITEMS))
                            .toList();
            assertThat(EventScene.people(slots)).isEqualTo(welcomed);
            assertThat(rows).extracting(OutboxRow::seq).doesNotHaveDuplicates().isSorted();
        }
    }

    private static EventTally events(CounterStore store, SettableClock clock) {
        return new EventTally(
                store,
                new EventSource() {
                    @Override
                    public ShownContent shown() {
                        return TallyScene.FULL;
                    }

                    @Override
                    public EventSheet events() {
                        return new EventSheet(
                                List.of(
                                        EventScene.familyday(
                                                Optional.of(SecondQuestion.DISTANCE))));
                    }

                    @Override
                    public Optional<PlaceSheet> place() {
                        return Optional.empty();
                    }
                },
                new EventTally.EventTimes(
                        new TallyClock(clock, () -> ClockState.SYNCHRONISED, TallyScene.WEEKS),
                        () -> Instant.EPOCH,
                        false),
                "boot-1");
    }

    /** The files as they lie on the card at this moment, open transactions and all. */
    private static void copyAsTheCardIs(Path from, Path to) throws IOException {
        for (String suffix : List.of("", "-wal")) {
            Path part = from.resolveSibling(from.getFileName() + suffix);
            if (Files.exists(part)) {
                Files.copy(
                        part,
                        to.resolveSibling(to.getFileName() + suffix),
                        StandardCopyOption.REPLACE_EXISTING);
            }
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
