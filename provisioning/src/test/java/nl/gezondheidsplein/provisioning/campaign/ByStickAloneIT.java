package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.carry.Carried;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.carry.Stick;
import nl.gezondheidsplein.provisioning.demo.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A place that is never online: a kiosk that enrolled elsewhere, a hub, and nothing between them
 * but a stick, at the hub itself or in a steward's computer. Then the place gets a network after
 * all.
 */
@Tag("deep")
final class ByStickAloneIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int VISITS = 12;
    private static final String PAGE = "/beheer/kiosken/stick";

    private Road road;
    private Path home;

    @BeforeEach
    void enrolWhereThereIsANetwork() {
        road = Road.build(1);
        home = road.kiosks().getFirst();
        try (KioskCore kiosk = open()) {
            kiosk.start();
            await().atMost(PATIENCE).until(() -> kiosk.syncState() instanceof SyncState.UpToDate);
        }
        road.stop(Road.Part.BROKER);
        road.stop(Road.Part.HUB);
    }

    @AfterEach
    void stop() {
        road.close();
    }

    private KioskCore open() {
        return KioskCore.open(
                KioskSettings.load(home.resolve("kiosk.properties")), Clock.systemUTC());
    }

    @Test
    void countsComeAndGoByStickOnceEachWhateverHappensToIt() throws IOException {
        Stick stick = new Stick(Files.createDirectory(road.root().resolve("stick")));
        Path copy = road.root().resolve("copy");
        KioskId id = new KioskId(home.getFileName().toString());
        try (KioskCore kiosk = open()) {
            kiosk.start();
            visits(kiosk);
            await().atMost(PATIENCE).until(() -> kiosk.outboxStatus().backlog() >= 1);

            assertThat(kiosk.carry(stick).result()).isEqualTo(Carried.Result.NO_STICK);
            road.command(List.of("carry", stick.root().toString(), "--kiosk", id.value()));
            Carried first = kiosk.carry(stick);
            assertThat(first.result()).isEqualTo(Carried.Result.DONE);
            assertThat(first.sealed()).isPositive();
            assertThat(kiosk.content().current().offers()).isNotEmpty();
            Files.copy(stick.toHub(id), copy);

            assertThat(road.command(List.of("carry", stick.root().toString())))
                    .contains(first.sealed() + " messages were taken in")
                    .contains("ready for " + id.value());
            long stored = Books.stored(road.hubDatabase());
            assertThat(stored).isGreaterThanOrEqualTo(first.sealed());
            Files.copy(copy, stick.toHub(id));
            road.command(List.of("carry", stick.root().toString()));
            assertThat(Books.stored(road.hubDatabase())).isEqualTo(stored);

            int waiting = kiosk.outboxStatus().backlog();
            assertThat(kiosk.carry(stick).result()).isEqualTo(Carried.Result.DONE);
            assertThat(kiosk.outboxStatus().backlog())
                    .isLessThanOrEqualTo(waiting - first.sealed() + 2);

            road.start(Road.Part.BROKER);
            road.start(Road.Part.HUB);
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    kiosk.syncState() instanceof SyncState.UpToDate
                                            && kiosk.outboxStatus().backlog() == 0);
        }
        assertThat(Books.balance(road.hubDatabase(), road.kiosks()).total()).isEqualTo(VISITS);
        assertThat(Books.refused(road.hubDatabase())).isZero();
    }

    @Test
    void aBrowserBringsAndTakesWhatBelongsOnTheStick() throws IOException {
        Stick stick = new Stick(Files.createDirectory(road.root().resolve("stick")));
        KioskId id = new KioskId(home.getFileName().toString());
        // A hub without its broker serves its pages, but does not say that it is ready.
        road.launch(Road.Part.HUB);
        try (KioskCore kiosk = open();
                Coordinator steward = new Coordinator(road.hub())) {
            kiosk.start();
            visits(kiosk);
            await().atMost(PATIENCE).until(() -> kiosk.outboxStatus().backlog() >= 1);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> steward.get("/health/live"));
            steward.logIn(road.admin(), road.adminPassword());

            takeAlong(steward, id, stick);
            Carried first = kiosk.carry(stick);
            assertThat(first.result()).isEqualTo(Carried.Result.DONE);
            assertThat(first.sealed()).isPositive();
            assertThat(kiosk.content().current().offers()).isNotEmpty();

            assertThat(steward.bring(PAGE, "bestanden", stick.toHub(id)))
                    .contains("Overgenomen", id.value() + "): " + first.sealed() + " bericht");
            long stored = Books.stored(road.hubDatabase());
            assertThat(stored).isGreaterThanOrEqualTo(first.sealed());
            steward.bring(PAGE, "bestanden", stick.toHub(id));
            assertThat(Books.stored(road.hubDatabase())).isEqualTo(stored);

            int waiting = kiosk.outboxStatus().backlog();
            takeAlong(steward, id, stick);
            assertThat(kiosk.carry(stick).result()).isEqualTo(Carried.Result.DONE);
            assertThat(kiosk.outboxStatus().backlog())
                    .isLessThanOrEqualTo(waiting - first.sealed() + 2);
        }
        assertThat(Books.refused(road.hubDatabase())).isZero();
    }

    /** As somebody unpacks it on the stick. */
    private static void takeAlong(Coordinator steward, KioskId kiosk, Stick stick)
            throws IOException {
        byte[] file = steward.takeAlong(PAGE, PAGE + "/inhoud", "kiosk", kiosk.value());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = stick.root().resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void visits(KioskCore kiosk) {
        for (int i = 0; i < VISITS; i++) {
            kiosk.count(
                    new Contribution.Quick(
                            new QuickCheck(Answer.HIGH, Optional.of(Domain.SOCIAAL))),
                    Pace.CONSIDERED,
                    kiosk.content().current().covenant());
        }
    }
}
