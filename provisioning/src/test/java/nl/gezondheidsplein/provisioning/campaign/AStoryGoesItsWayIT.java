package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.protocol.WithdrawalCode;
import nl.gezondheidsplein.provisioning.demo.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a resident told travels with the counts, and who told it takes it back with the code. */
@Tag("deep")
final class AStoryGoesItsWayIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String STORIES = "/beheer/buurten/moerwijk-noord/verhalen";
    private static final String WITHDRAWAL = "/plein/verhaal";

    private Road road;
    private Coordinator coordinator;

    @BeforeEach
    void start() {
        road = Road.build(1);
        coordinator = new Coordinator(road.hub());
        coordinator.logIn(road.admin(), road.adminPassword());
    }

    @AfterEach
    void stop() {
        coordinator.close();
        road.close();
    }

    @Test
    void whereStoriesAreOnAndNowhereElse() {
        try (KioskCore kiosk =
                KioskCore.open(
                        KioskSettings.load(road.kiosks().getFirst().resolve("kiosk.properties")),
                        Clock.systemUTC())) {
            kiosk.start();
            await().atMost(PATIENCE).until(() -> !kiosk.content().current().offers().isEmpty());
            assertThat(kiosk.content().current().join().takesStories()).isFalse();
            coordinator.submit(STORIES, STORIES, "stand", "aan", "reden", "Het panel vroeg erom.");
            await().atMost(PATIENCE).until(() -> kiosk.content().current().join().takesStories());

            WithdrawalCode told = tell(kiosk);
            assertThat(take(told)).contains("Uw verhaal is gewist");
            assertThat(take(told)).contains("geen verhaal");

            coordinator.submit(STORIES, STORIES, "stand", "uit");
            await().atMost(PATIENCE).until(() -> !kiosk.content().current().join().takesStories());
            assertThat(take(tell(kiosk))).contains("geen verhaal");
        }
    }

    /** Returns when the hub has settled it. */
    private static WithdrawalCode tell(KioskCore kiosk) {
        long settled = kiosk.outboxStatus().settled();
        WithdrawalCode code = WithdrawalCode.random(new SecureRandom());
        String covenant = kiosk.content().current().covenant();
        kiosk.count(
                new Contribution.Story(Language.TURKISH, "Birlikte yemek iyi geldi.", code),
                Pace.CONSIDERED,
                covenant);
        // It travels when a window does.
        kiosk.count(
                new Contribution.Heard(Contribution.Heard.Through.NEIGHBOUR),
                Pace.CONSIDERED,
                covenant);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                kiosk.outboxStatus().settled() >= settled + 2
                                        && kiosk.outboxStatus().backlog() == 0);
        return code;
    }

    private String take(WithdrawalCode code) {
        return coordinator.fillIn(WITHDRAWAL, "code", code.text());
    }
}
