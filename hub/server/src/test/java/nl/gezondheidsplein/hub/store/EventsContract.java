package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventRefusedException;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.events.LiveTotals;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.BlocksJson;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What events promise, on whichever database. The clock begins at noon of 20 June 2026. */
abstract class EventsContract extends DatabaseTest {
    private static final Events.Shown NOTHING_ELSE = new Events.Shown(EventSheet.EMPTY, Map.of());
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final LocalDateTime START = LocalDateTime.parse("2026-06-27T13:00");

    private final SettableClock clock = new SettableClock();
    private final Events events =
            new Events(
                    new JdbcEventStore(database()),
                    new LiveTotals(),
                    ZoneId.of("Europe/Amsterdam"),
                    clock);

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
        new JdbcKioskRegister(database())
                .add(
                        KIOSK,
                        new NewKiosk("Kiosk", DemoAreas.DE_LUYK, null, false),
                        clock.instant(),
                        new KioskRegister.Claim("claim", clock.instant().plusSeconds(60)));
    }

    private static Event event(String name, NeighbourhoodId where, Set<KioskId> kiosks) {
        return new Event(
                new EventSheet.Event(
                        "nieuw",
                        Texts.of(Map.of("nl", name, "ar", "يوم العائلة")),
                        START,
                        START.plusHours(4),
                        List.of(new PictureChoice("soep", Texts.of(Map.of("nl", "Soep")), "meal")),
                        List.of(),
                        new EventSheet.Setup(
                                Optional.of("Het plein"),
                                Optional.of(SecondQuestion.DISTANCE),
                                true,
                                Optional.of("soep"),
                                false,
                                List.of(new EventSheet.Spot("soep", 1, 2)))),
                where,
                kiosks);
    }

    private List<String> shownAt(NeighbourhoodId neighbourhood, Set<KioskId> kiosks) {
        return events.shown(neighbourhood, () -> kiosks, NOTHING_ELSE).sheet().events().stream()
                .map(EventSheet.Event::id)
                .toList();
    }

    @Test
    void comesBackAsItWasMadeUnderAnIdThatAPersonCanRead() {
        Event made = events.add(event("Familyday Mariahoeve!", DemoAreas.NOORD, Set.of(KIOSK)));

        assertThat(made.id()).isEqualTo("familyday-mariahoeve-2026-06-27");
        assertThat(events.find(made.id())).contains(made);
        assertThat(events.coming(DemoAreas.NOORD)).containsExactly(made);
        assertThat(events.coming(DemoAreas.ZUID)).isEmpty();
    }

    @Test
    void keepsWhatIsToldOfItAndHandsItToKiosks() {
        Event made = event("Familyday", DemoAreas.NOORD, Set.of());
        Blocks told = BlocksJson.read(JsonNodeFactory.instance.objectNode().put("demo", true));
        Event added =
                events.add(new Event(made.sheet(), made.neighbourhood(), made.kiosks(), told));

        assertThat(events.find(added.id())).contains(added);
        assertThat(events.shown(DemoAreas.NOORD, Set::of, NOTHING_ELSE).blocks())
                .containsEntry(added.id(), told);
        events.cancel(added);
        assertThat(events.find(added.id()).orElseThrow().blocks()).isEqualTo(told);
    }

    @Test
    void theSecondOfANameAndDayGetsANumber() {
        events.add(event("Familyday", DemoAreas.NOORD, Set.of()));

        assertThat(events.add(event("Familyday", DemoAreas.ZUID, Set.of())).id())
                .isEqualTo("familyday-2026-06-27-2");
    }

    @Test
    void aNameWithoutALatinLetterStillGetsAnId() {
        assertThat(events.add(event("يوم 1", DemoAreas.NOORD, Set.of())).id())
                .isEqualTo("evenement-2026-06-27");
    }

    @Test
    void nothingIsMadeThatIsOverAlready() {
        clock.forward(Duration.ofDays(8));

        assertThatThrownBy(() -> events.add(event("Familyday", DemoAreas.NOORD, Set.of())))
                .isInstanceOf(EventRefusedException.class);
    }

    @Test
    void kiosksOfItsNeighbourhoodShowItAndThoseChosenFromElsewhere() {
        Event made = events.add(event("Familyday", DemoAreas.NOORD, Set.of(KIOSK)));

        assertThat(shownAt(DemoAreas.NOORD, Set.of())).containsExactly(made.id());
        assertThat(shownAt(DemoAreas.ZUID, Set.of(KIOSK))).containsExactly(made.id());
        assertThat(shownAt(DemoAreas.ZUID, Set.of())).isEmpty();
    }

    @Test
    void whatACancelledEventWasStaysAndKiosksSayThatItDoesNotTakePlace() {
        Event made = events.add(event("Familyday", DemoAreas.NOORD, Set.of(KIOSK)));

        events.cancel(made);

        Event cancelled = events.find(made.id()).orElseThrow();
        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(cancelled.kiosks()).containsExactly(KIOSK);
        assertThat(shownAt(DemoAreas.NOORD, Set.of())).containsExactly(made.id());
    }

    @Test
    void kiosksKeepAnEventFourteenDaysSoThatThoseWithoutNetworkCanStillCount() {
        Event made = events.add(event("Familyday", DemoAreas.NOORD, Set.of()));

        clock.forward(Duration.ofDays(20));
        assertThat(shownAt(DemoAreas.NOORD, Set.of())).containsExactly(made.id());
        clock.forward(Duration.ofDays(3));
        assertThat(shownAt(DemoAreas.NOORD, Set.of())).isEmpty();
    }

    @Test
    void whatIsOverIsReadPartByPartTheLastFirst() {
        Event first = events.add(event("Buurtfeest", DemoAreas.NOORD, Set.of(KIOSK)));
        Event second = events.add(event("Familyday", DemoAreas.NOORD, Set.of()));
        events.add(event("Familyday", DemoAreas.ZUID, Set.of()));
        assertThat(events.over(DemoAreas.NOORD, 0, 9)).isEmpty();

        clock.forward(Duration.ofDays(8));

        assertThat(events.coming(DemoAreas.NOORD)).isEmpty();
        assertThat(events.over(DemoAreas.NOORD, 0, 9)).containsExactly(first, second);
        assertThat(events.over(DemoAreas.NOORD, 1, 1)).containsExactly(second);
    }

    @Test
    void anEventThatAnOlderHubWroteDownIsComingUntilItEnded() {
        Event made = events.add(event("Familyday", DemoAreas.NOORD, Set.of()));
        database().change(handle -> handle.execute("UPDATE event SET last_minute = ''"));

        assertThat(events.coming(DemoAreas.NOORD)).containsExactly(made);
        assertThat(events.over(DemoAreas.NOORD, 0, 9)).isEmpty();
        clock.forward(Duration.ofDays(8));
        assertThat(events.coming(DemoAreas.NOORD)).isEmpty();
        assertThat(events.over(DemoAreas.NOORD, 0, 9)).containsExactly(made);
    }

    @Test
    void asksForTheKiosksOfAPlaceOnlyWhenAnEventElsewhereIsComing() {
        events.add(event("Familyday", DemoAreas.NOORD, Set.of(KIOSK)));
        AtomicInteger asked = new AtomicInteger();

        events.shown(
                DemoAreas.NOORD,
                () -> {
                    asked.incrementAndGet();
                    return Set.of();
                },
                NOTHING_ELSE);

        assertThat(asked).hasValue(0);
    }
}
