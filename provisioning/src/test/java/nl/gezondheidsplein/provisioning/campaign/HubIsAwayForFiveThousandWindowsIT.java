package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.provisioning.demo.Road;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mosquitto keeps 1,000 messages per client unless told otherwise and drops the rest in silence.
 * Fifty connected kiosks put up to 1,600 on the broker while the hub is away, which is over that
 * limit, and keep the others; the broker is killed in between.
 */
@Tag("deep")
final class HubIsAwayForFiveThousandWindowsIT {

    private static final int KIOSKS = 50;
    private static final int FEWEST_WINDOWS = 5000;

    private static final Duration WINDOW = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-16T09:00:00Z"));

    @Test
    void everyOneOfThemIsStoredOnce() throws InterruptedException {
        try (Road road = Road.build(KIOSKS);
                Kiosks kiosks = Kiosks.open(road.kiosks(), clock)) {
            kiosks.awaitContent();
            kiosks.visitEach();
            kiosks.awaitSettled();
            long before = Books.stored(road.hubDatabase());
            assertThat(Books.sealed(road.kiosks())).isEqualTo(before);

            road.kill(Road.Part.HUB);
            boolean brokerWasKilled = false;
            long sealed = before;
            while (sealed < before + FEWEST_WINDOWS) {
                if (!brokerWasKilled && sealed > before + FEWEST_WINDOWS / 2) {
                    road.kill(Road.Part.BROKER);
                    road.start(Road.Part.BROKER);
                    brokerWasKilled = true;
                }
                clock.move(WINDOW);
                kiosks.visitEach();
                long more = Books.sealed(road.kiosks());
                assertThat(more).isGreaterThanOrEqualTo(sealed + KIOSKS);
                sealed = more;
            }
            assertThat(brokerWasKilled).isTrue();

            road.start(Road.Part.HUB);
            kiosks.awaitSettled();
            assertThat(Books.sealed(road.kiosks())).isEqualTo(sealed);
            assertThat(Books.stored(road.hubDatabase())).isEqualTo(sealed);
            assertThat(Books.refused(road.hubDatabase())).isZero();
        }
    }

    /** Kiosks without a screen, in this process. */
    private record Kiosks(List<KioskCore> cores, ExecutorService threads) implements AutoCloseable {

        static Kiosks open(List<Path> homes, Clock clock) {
            List<KioskCore> cores = new ArrayList<>();
            for (Path home : homes) {
                KioskCore core =
                        KioskCore.open(KioskSettings.load(home.resolve("kiosk.properties")), clock);
                core.start();
                cores.add(core);
            }
            return new Kiosks(List.copyOf(cores), Executors.newFixedThreadPool(8));
        }

        void visitEach() throws InterruptedException {
            List<Future<?>> visits = new ArrayList<>();
            for (KioskCore core : cores) {
                visits.add(threads.submit(() -> visit(core)));
            }
            for (Future<?> visit : visits) {
                try {
                    visit.get();
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        /** Another covenant later would seal what was counted under the first one. */
        void awaitContent() {
            Awaitility.await("content packs to arrive")
                    .atMost(PATIENCE)
                    .until(
                            () ->
                                    cores.stream()
                                            .allMatch(
                                                    core ->
                                                            core.content()
                                                                    .current()
                                                                    .placeSheet()
                                                                    .isPresent()));
        }

        void awaitSettled() {
            Awaitility.await("all windows to be settled")
                    .atMost(PATIENCE)
                    .until(() -> cores.stream().allMatch(Kiosks::isSettled));
        }

        private static boolean isSettled(KioskCore core) {
            return core.syncState() instanceof SyncState.UpToDate
                    && core.outboxStatus().backlog() == 0;
        }

        @Override
        public void close() {
            threads.close();
            cores.parallelStream().forEach(KioskCore::close);
        }
    }

    private static void visit(KioskCore core) {
        core.count(
                new Contribution.Quick(new QuickCheck(Answer.HIGH, Optional.of(Domain.SOCIAAL))),
                Pace.CONSIDERED,
                core.content().current().covenant());
    }
}
