package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.gezondheidsplein.provisioning.demo.Road;
import org.awaitility.Awaitility;

/**
 * Rounds in which kiosks, hub and broker are each killed at a random moment while residents come.
 * After each round: thanks painted ≤ visits found at the hub, in outboxes and in open counters ≤
 * thanks painted + visits that were in flight at a kill.
 */
final class Campaign implements AutoCloseable {

    /** What happens to the part that was killed, beyond being killed. */
    enum Mishap {
        NONE,
        BROKER_FORGETS,
        HUB_RESTORED
    }

    private static final System.Logger LOG = System.getLogger(Campaign.class.getName());

    private static final int KIOSKS = 3;

    /** The kiosks' time runs so many times as fast: a window every half second. */
    private static final int TIMES = 40;

    /** Within this long after the first visits each part is killed, and within as long again up. */
    private static final int KILLED_WITHIN_MILLIS = 2500;

    private static final int DOWN_FOR_MILLIS = 1200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Road road = Road.build(KIOSKS);
    private final Path thanks = road.root().resolve("thanks");
    private final Path backup = road.root().resolve("hub-backup.db");
    private final Instant since = Instant.now();
    private long inFlight;

    /** Enrols the kiosks in peace; what follows is about counting. */
    Campaign() {
        settle();
    }

    /** One round, decided by its number alone. */
    void round(int number, Mishap mishap) throws IOException, InterruptedException {
        Random random = new Random(number);
        try {
            // All at once: kiosks need neither of the others to begin.
            road.launch(Road.Part.BROKER);
            road.launch(Road.Part.HUB);
            letResidentsIn(number);
            awaitBrokerAndHub();
            awaitThanks(thanks() + 5);
            if (mishap == Mishap.HUB_RESTORED) {
                Books.backUp(road.hubDatabase(), backup);
            }
            killEachPart(random, mishap, number);
            awaitThanks(thanks() + 5);
        } finally {
            // Also when a round breaks off: the next one must not meet kiosks of this one.
            endAll();
        }
        Books.Balance balance = Books.balance(road.hubDatabase(), road.kiosks());
        LOG.log(
                System.Logger.Level.INFO,
                "round {0}, {1}: thanked {2}, in flight at kills at most {3}, {4}",
                number,
                mishap,
                thanks(),
                inFlight,
                balance);
        assertThat(balance.total())
                .as("round %d, %s: thanked %d, %s", number, mishap, thanks(), balance)
                .isBetween(thanks(), thanks() + inFlight);
    }

    /**
     * Lets the road settle what is left, and finds every sealed window at the hub, none refused.
     */
    void settle() {
        road.launch(Road.Part.BROKER);
        road.launch(Road.Part.HUB);
        road.startKiosks(fast("--until-settled"));
        Awaitility.await("all windows to be settled")
                .atMost(PATIENCE)
                .until(() -> !road.isAlive(Road.Part.KIOSKS));
        road.stop(Road.Part.HUB);
        road.stop(Road.Part.BROKER);
        Books.Balance balance = Books.balance(road.hubDatabase(), road.kiosks());
        assertThat(balance.outboxes()).isZero();
        assertThat(balance.total()).isBetween(thanks(), thanks() + inFlight);
        assertThat(Books.refused(road.hubDatabase())).isZero();
    }

    @Override
    public void close() {
        road.close();
    }

    private void letResidentsIn(int seed) {
        road.startKiosks(fast("--thanks=" + thanks, "--seed=" + (1000L * seed)));
    }

    private List<String> fast(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--times=" + TIMES);
        arguments.add("--since=" + since);
        return arguments;
    }

    /** One after the other or overlapping, as the seed wants: each part has its own two moments. */
    private void killEachPart(Random random, Mishap mishap, int seed) throws InterruptedException {
        List<Road.Part> order = new ArrayList<>(List.of(Road.Part.values()));
        Collections.shuffle(order, random);
        try (ScheduledExecutorService moments = Executors.newSingleThreadScheduledExecutor()) {
            List<Future<?>> events = new ArrayList<>();
            for (Road.Part part : order) {
                int down = random.nextInt(KILLED_WITHIN_MILLIS);
                int up = down + random.nextInt(DOWN_FOR_MILLIS);
                events.add(moments.schedule(() -> road.kill(part), down, TimeUnit.MILLISECONDS));
                events.add(
                        moments.schedule(
                                () -> bringBack(part, mishap, seed), up, TimeUnit.MILLISECONDS));
            }
            for (Future<?> event : events) {
                event.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part could not be killed or started again", e);
        }
        inFlight += KIOSKS;
        awaitBrokerAndHub();
    }

    private void awaitBrokerAndHub() {
        road.start(Road.Part.BROKER);
        road.start(Road.Part.HUB);
    }

    private Void bringBack(Road.Part part, Mishap mishap, int seed) throws IOException {
        switch (part) {
            case KIOSKS -> letResidentsIn(seed + 500);
            case BROKER -> {
                if (mishap == Mishap.BROKER_FORGETS) {
                    Files.deleteIfExists(road.brokerPersistence());
                }
                road.launch(part);
            }
            case HUB -> {
                if (mishap == Mishap.HUB_RESTORED) {
                    restoreHub();
                }
                road.launch(part);
            }
        }
        return null;
    }

    private void restoreHub() throws IOException {
        Path database = road.hubDatabase();
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-wal"));
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-shm"));
    }

    /** All at once and without warning, so that this too is a kill. */
    private void endAll() {
        for (Road.Part part : Road.Part.values()) {
            road.kill(part);
        }
        inFlight += KIOSKS;
    }

    private void awaitThanks(long atLeast) {
        Awaitility.await("residents to be thanked")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> thanks() >= atLeast);
    }

    private long thanks() {
        try {
            return Files.exists(thanks) ? Files.readAllLines(thanks).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
