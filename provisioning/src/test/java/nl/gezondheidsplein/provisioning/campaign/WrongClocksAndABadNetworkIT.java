package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A kiosk without a battery for its clock, on a network that hardly is one: it starts in 1970, is
 * set right, jumps, and is two years ahead for a while, while messages take seconds, get lost and
 * find nobody. Whoever was thanked is counted once, and the hub refuses nothing.
 */
@Tag("deep")
final class WrongClocksAndABadNetworkIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Longer than a window of a rehearsal. */
    private static final Duration LATER = Duration.ofSeconds(40);

    private static final long SILENT_MILLIS = 20_000;
    private static final long SEED = 43;

    private final Road road = Road.build(1);
    private final Path home = road.kiosks().getFirst();
    private final SetClock clock = new SetClock();
    private final Relay relay = new Relay(road.brokerPort());
    private int thanked;

    @AfterEach
    void stop() {
        relay.close();
        road.close();
    }

    @Test
    void noVisitIsLostOrRefused() throws Exception {
        try (KioskCore kiosk = open()) {
            await().atMost(PATIENCE)
                    .until(() -> kiosk.content().current().placeSheet().isPresent());
        }
        lead();
        relay.worsen(SEED);

        clock.set(Instant.EPOCH);
        try (KioskCore kiosk = open();
                ExecutorService beside = Executors.newSingleThreadExecutor()) {
            assertThat(kiosk.isClockTrusted()).isFalse();
            visitAfter(kiosk, clock.instant());
            Instant now = Clock.systemUTC().instant();
            visitAfter(kiosk, now);
            kiosk.confirmClock();
            assertThat(kiosk.isClockTrusted()).isTrue();
            // Nothing arrives any more, and nobody says so.
            Future<Void> cut =
                    beside.submit(
                            () -> {
                                relay.cut(Relay.Cut.SILENT, SILENT_MILLIS);
                                return null;
                            });
            visitAfter(kiosk, now.plus(LATER));
            visitAfter(kiosk, now.plus(Duration.ofMinutes(43)));
            visitAfter(kiosk, now.plus(Duration.ofDays(2 * 365)));
            visitAfter(kiosk, now.plus(LATER.multipliedBy(2)));
            cut.get();
            relay.cut(Relay.Cut.BROKEN, SILENT_MILLIS / 4);
            visitAfter(kiosk, now.plus(LATER.multipliedBy(3)));
            // The last window ends too.
            clock.set(now.plus(LATER.multipliedBy(5)));

            await("everything to be settled")
                    .atMost(PATIENCE)
                    .until(
                            () ->
                                    Books.balance(road.hubDatabase(), road.kiosks()).hub()
                                                    >= thanked
                                            && kiosk.syncState() instanceof SyncState.UpToDate
                                            && kiosk.outboxStatus().backlog() == 0);
        }
        assertThat(Books.balance(road.hubDatabase(), road.kiosks()).total()).isEqualTo(thanked);
        assertThat(Books.stored(road.hubDatabase())).isEqualTo(Books.sealed(road.kiosks()));
        assertThat(Books.refused(road.hubDatabase())).isZero();
    }

    private KioskCore open() {
        KioskCore kiosk =
                KioskCore.open(KioskSettings.load(home.resolve("kiosk.properties")), clock);
        kiosk.start();
        return kiosk;
    }

    /** The clock is set, and some come. */
    private void visitAfter(KioskCore kiosk, Instant moment) {
        clock.set(moment);
        for (int visit = 0; visit < 6; visit++) {
            kiosk.count(
                    new Contribution.Quick(
                            new QuickCheck(Answer.HIGH, Optional.of(Domain.SOCIAAL))),
                    Pace.CONSIDERED,
                    kiosk.content().current().covenant());
            thanked++;
        }
    }

    /** Leads the kiosk's way to the broker through the bad network. */
    private void lead() throws IOException {
        Path given = home.resolve("data/identity/enrolment.json");
        String direct = "\"port\":" + road.brokerPort();
        String text = Files.readString(given);
        assertThat(text).contains(direct);
        Files.writeString(given, text.replace(direct, "\"port\":" + relay.port()));
    }

    /** A wall clock that stands until it is set. */
    private static final class SetClock extends Clock {
        private volatile Instant now = Clock.systemUTC().instant();

        void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
