package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode.Started;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.hubside.HubAtBroker;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The event mode of a whole kiosk without its screen, against a real Mosquitto. */
class EventModeIT {
    private static final String EVENT = HubWithAnEvent.EVENT;
    private static final Duration SOON = Duration.ofSeconds(60);

    /** What the page of an event may be behind. */
    private static final Duration LIVE = Duration.ofSeconds(3);

    /** In which an order acts after it arrived, where it disturbs nobody. */
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @TempDir Path folder;
    private HubWithAnEvent day;
    private HubAtBroker hub;

    @BeforeEach
    void hubIsUp() {
        day = new HubWithAnEvent(folder, Optional.empty());
        hub = day.hub;
    }

    @AfterEach
    void hubGoes() {
        day.close();
    }

    @Test
    void beginsByOrderTellsItsTotalWithinThreeSecondsAndItsSlotsAtTheirEnd() {
        ShiftedClock clock = new ShiftedClock();
        try (KioskCore kiosk = day.open(clock)) {
            hub.give(order("on"));
            await().atMost(SOON).until(() -> kiosk.events().running().isPresent());

            kiosk.events().count(new HeadCount.Party(4));
            kiosk.events().count(new HeadCount.Group(25));
            await().atMost(LIVE).until(() -> hub.lives().contains(new Live(EVENT, 29)));

            clock.moveAhead(Timing.REHEARSAL_WINDOW);
            await().atMost(SOON).until(() -> !day.slots().isEmpty());
            assertThat(day.slots().getFirst().counts().get("event.familyday.group"))
                    .contains(new Count.Single(25));
            assertThat(day.slots().getFirst().counts().get("event.familyday.party"))
                    .contains(Count.Choices.of(Map.of("p4", 1)));
        }
        assertThat(hub.replies()).hasSize(1).allMatch(reply -> reply.outcome() == Outcome.DONE);
    }

    @Test
    void goesOnByHandWithoutTheHubAndAfterARestartAndIsReconciledLater() {
        try (KioskCore kiosk = day.open(Clock.systemUTC())) {
            assertThat(kiosk.content().current().events().events()).isNotEmpty();
        }
        day.broker.stop();
        try (KioskCore kiosk = KioskCore.open(day.settings(), Clock.systemUTC())) {
            kiosk.start();
            assertThat(kiosk.events().start(EVENT, Desk.DOOR)).isEqualTo(Started.ON);
            kiosk.events().count(new HeadCount.Party(3));
        }
        day.broker.restart();
        await().atMost(SOON).until(hub::isConnected);
        try (KioskCore kiosk = KioskCore.open(day.settings(), Clock.systemUTC())) {
            assertThat(kiosk.events().running().map(Running::total)).contains(3);
            kiosk.start();
            await().atMost(SOON).until(() -> hub.lives().contains(new Live(EVENT, 3)));
            kiosk.events().stop();
            await().atMost(SOON).until(() -> !day.slots().isEmpty());
        }
        assertThat(day.slots().getFirst().counts().get("event.familyday.party"))
                .contains(Count.Choices.of(Map.of("p3", 1)));
    }

    @Test
    void endsByOrderWithinSecondsAlsoWhenItBeganAMomentAgo() {
        try (KioskCore kiosk = day.open(Clock.systemUTC())) {
            hub.give(order("on"));
            await().atMost(SOON).until(() -> kiosk.events().running().isPresent());

            hub.give(order("off"));

            await().atMost(SECONDS).until(() -> kiosk.events().running().isEmpty());
            await().atMost(SECONDS).until(() -> hub.replies().size() == 2);
        }
        assertThat(hub.replies()).allMatch(reply -> reply.outcome() == Outcome.DONE);
    }

    private static Order order(String mode) {
        return new Order(
                "order-" + mode,
                OrderKind.EVENT_MODE,
                new TreeMap<>(Map.of("event", EVENT, "mode", mode)),
                Clock.systemUTC().instant(),
                Duration.ofMinutes(10));
    }
}
