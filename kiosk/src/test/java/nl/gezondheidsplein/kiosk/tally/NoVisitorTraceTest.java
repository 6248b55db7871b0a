package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.OfferUse;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who came when, in which order and with which answers together cannot be found on the kiosk: the
 * same visits in any order and at any times leave the same file but for what names the window.
 */
class NoVisitorTraceTest {
    private static final String COVENANT = "2026-1";

    /** One of every kind that a visit can fill, and one for each of two questions. */
    private static final int WINDOWS = 10;

    /** Given in 37 visits. */
    private static final int IDEAS = 4;

    @TempDir Path folder;

    @Test
    void leavesTheSameCountersWhateverTheOrderAndTheTimes() {
        List<Made> visits = visits(37);
        Map<BucketKey, Map<CounterKey, Integer>> first = countersAfter("a", visits, 1);
        Collections.shuffle(visits, new Random(5));

        assertThat(countersAfter("b", visits, 2)).isEqualTo(first);
    }

    @Test
    void sealsTheSameBytesWhateverTheOrderAndTheTimes() {
        List<Made> visits = visits(37);
        List<String> first = payloadsAfter("a", visits, 1);
        Collections.shuffle(visits, new Random(6));

        assertThat(payloadsAfter("b", visits, 2)).isEqualTo(first).hasSize(WINDOWS + IDEAS);
    }

    @Test
    void leavesByteForByteTheSameFileWhateverTheOrder() throws IOException {
        List<Made> visits = visits(80);
        String first = fileAfter("a", visits);

        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(visits, new Random(seed));
            assertThat(fileAfter("b" + seed, visits)).isEqualTo(first);
        }
    }

    @Test
    void leavesAnEmptyLogAfterEveryVisit() {
        try (TallyScene scene = scene("outbox")) {
            for (Made visit : visits(5)) {
                visit.record(scene);
                assertThat(folder.resolve("outbox.db-wal")).isEmptyFile();
            }
        }
    }

    @Test
    void leavesNoFormerCounterInTheFileOnceItIsSealed() throws IOException {
        try (TallyScene scene = scene("outbox")) {
            for (int i = 0; i < 400; i++) {
                scene.outbox.inOneTransaction(
                        book -> {
                            BucketKey key = Buckets.quick("covenant-to-forget");
                            book.put(new OpenBucket(key, 1, true, 1, 400));
                            for (int answer = 0; answer < 5; answer++) {
                                book.add(
                                        key,
                                        new CounterKey("item-to-forget", "answer-" + answer),
                                        1);
                            }
                            return true;
                        });
            }
            assertThat(text("outbox.db")).contains("item-to-forget", "covenant-to-forget");

            scene.outbox.inOneTransaction(
                    book -> {
                        book.remove(Buckets.quick("covenant-to-forget"));
                        return true;
                    });

            assertThat(text("outbox.db")).doesNotContain("item-to-forget", "covenant-to-forget");
            assertThat(folder.resolve("outbox.db-wal")).isEmptyFile();
        }
    }

    @Test
    void writesNoFilesButTheOneAndSqlitesOwn() throws IOException {
        try (TallyScene scene = scene("outbox")) {
            visits(20).forEach(visit -> visit.record(scene));
        }

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("outbox.db");
        }
    }

    @Test
    void writesTheSameLogWhateverTheOrderAndTheTimesAndNothingOfAVisit() {
        List<Made> visits = visits(37);
        List<String> first = logAfter("a", visits, 1);
        Collections.shuffle(visits, new Random(7));

        assertThat(logAfter("b", visits, 2)).isEqualTo(first);
        assertThat(String.join(" ", first))
                .doesNotContain("lichaam", "geest", "abandoned", "bankje", "groen", "samen-eten");
    }

    /** Everything that is logged at any level, from the first visit to the sealing. */
    private List<String> logAfter(String name, List<Made> visits, long seed) {
        List<String> records = Collections.synchronizedList(new ArrayList<>());
        Handler recorder =
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        records.add(
                                record.getLoggerName()
                                        + record.getMessage()
                                        + Arrays.toString(record.getParameters()));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(recorder);
        root.setLevel(Level.ALL);
        try {
            assertThat(payloadsAfter(name + "-log", visits, seed)).hasSize(WINDOWS + IDEAS);
        } finally {
            root.setLevel(before);
            root.removeHandler(recorder);
        }
        records.removeIf(record -> !record.startsWith("nl.gezondheidsplein"));
        return records;
    }

    private Map<BucketKey, Map<CounterKey, Integer>> countersAfter(
            String name, List<Made> visits, long seed) {
        try (TallyScene scene = scene(name)) {
            recordAtRandomTimes(scene, visits, seed);
            return scene.outbox.inOneTransaction(
                    book -> {
                        var all = new HashMap<BucketKey, Map<CounterKey, Integer>>();
                        book.buckets()
                                .forEach(
                                        bucket ->
                                                all.put(bucket.key(), book.counters(bucket.key())));
                        return all;
                    });
        }
    }

    private List<String> payloadsAfter(String name, List<Made> visits, long seed) {
        try (TallyScene scene = scene(name)) {
            recordAtRandomTimes(scene, visits, seed);
            scene.clock.set("2026-11-23T01:00:00Z");
            scene.tally.sealEnded();
            scene.tally.sealVoices();
            return scene.everything().stream()
                    .map(payload -> new String(payload, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private String fileAfter(String name, List<Made> visits) throws IOException {
        try (TallyScene scene = scene(name)) {
            visits.forEach(visit -> visit.record(scene));
        }
        return Sha256.hex(Files.readAllBytes(folder.resolve(name + ".db")));
    }

    private static void recordAtRandomTimes(TallyScene scene, List<Made> visits, long seed) {
        Random random = new Random(seed);
        for (Made visit : visits) {
            scene.clock.advance(Duration.ofSeconds(random.nextInt(3600)));
            if (random.nextBoolean()) {
                scene.tally.sealEnded();
            }
            visit.record(scene);
        }
    }

    private TallyScene scene(String name) {
        TallyScene scene =
                new TallyScene(
                        folder.resolve(name + ".db"), new SettableClock("2026-11-17T08:00:00Z"));
        scene.shown = TallyScene.FULL;
        return scene;
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
    }

    /** One visit: what it contributes, and what is left of it. */
    private record Made(Optional<Contribution> contribution, Pace pace, VisitEnd end) {
        void record(TallyScene scene) {
            contribution.ifPresent(given -> scene.tally.count(given, pace, COVENANT));
            scene.tally.record(end, COVENANT);
        }
    }

    private static List<Made> visits(int n) {
        List<Language> languages = List.of(Language.values());
        List<Made> visits = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean isAbandoned = i % 7 == 6;
            visits.add(
                    new Made(
                            isAbandoned
                                    ? Optional.empty()
                                    : Optional.of(TallyScene.contribution(i)),
                            i % 11 == 10 ? Pace.PLAYFUL : Pace.CONSIDERED,
                            new VisitEnd(
                                    isAbandoned
                                            ? VisitEnd.Outcome.ABANDONED
                                            : VisitEnd.Outcome.USED,
                                    Optional.of(languages.get(i % 3)),
                                    EnumSet.of(Screen.HOME, Screen.QUICK),
                                    offers(i),
                                    i % 5 == 0)));
        }
        return visits;
    }

    private static SortedSet<OfferUse> offers(int number) {
        return new TreeSet<>(
                number % 2 == 0
                        ? Set.of(new OfferUse("bewegen", OfferUse.Step.SHOWN))
                        : Set.of(
                                new OfferUse("geest", OfferUse.Step.SHOWN),
                                new OfferUse("geest", OfferUse.Step.TAKEN)));
    }
}
