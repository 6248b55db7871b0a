package nl.gezondheidsplein.hub.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.events.EventFigures.Crowd;
import nl.gezondheidsplein.hub.events.EventFigures.SlotFigure;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;
import org.junit.jupiter.api.Test;

/** How settled slots and the last words of kiosks become one total. */
final class ReckoningTest {
    private static final Instant NOW = Instant.parse("2026-06-20T13:30:00Z");
    private static final KioskId DOOR = new KioskId("k-aaaaaaaaaa");
    private static final KioskId GATE = new KioskId("k-bbbbbbbbbb");
    private static final String EVENT = "familyday";

    private final LiveTotals live = new LiveTotals();

    private static Attended.Slot slot(KioskId kiosk, String label, long people, Instant arrived) {
        return new Attended.Slot(kiosk, label, people, 0, 0, arrived);
    }

    private EventFigures figures(Instant now, Attended.Slot... slots) {
        return new Reckoning(
                        new Attended(Arrays.asList(slots), new TreeMap<>(), new TreeMap<>()),
                        live.words(EVENT),
                        now)
                .figures(live.lately(EVENT, now));
    }

    private void says(KioskId kiosk, int total, Instant at) {
        live.said(kiosk, new Live(EVENT, total), at);
    }

    @Test
    void aKioskThatSpeaksIsBelievedSoThatPeopleOnTheirWayShow() {
        says(DOOR, 40, NOW.minusSeconds(2));

        EventFigures figures =
                figures(NOW, slot(DOOR, "2026-06-20T13:20", 31, NOW.minusSeconds(200)));

        assertThat(figures.people()).isEqualTo(40);
        assertThat(figures.settled()).isEqualTo(31);
        assertThat(figures.live()).isEqualTo(1);
    }

    @Test
    void whoIsTakenBackGoesDownWhileTheKioskSpeaks() {
        says(DOOR, 27, NOW);

        assertThat(figures(NOW, slot(DOOR, "2026-06-20T13:20", 31, NOW)).people()).isEqualTo(27);
    }

    @Test
    void theTotalDoesNotFallWhenAKioskLosesItsNetwork() {
        says(DOOR, 40, NOW.minus(Duration.ofMinutes(10)));

        EventFigures figures =
                figures(NOW, slot(DOOR, "2026-06-20T13:15", 31, NOW.minus(Duration.ofMinutes(12))));

        assertThat(figures.people()).isEqualTo(40);
        assertThat(figures.kiosks().getFirst().isLive()).isFalse();
    }

    @Test
    void settledWindowsHaveTheLastWord() {
        says(DOOR, 40, NOW.minus(Duration.ofMinutes(10)));

        assertThat(
                        figures(
                                        NOW,
                                        slot(DOOR, "2026-06-20T13:15", 31, NOW.minusSeconds(5)),
                                        slot(DOOR, "2026-06-20T13:20", 5, NOW.minusSeconds(5)))
                                .people())
                .isEqualTo(36);
    }

    @Test
    void aHubThatBeganAnewShowsWhatWasSettled() {
        assertThat(figures(NOW, slot(DOOR, "2026-06-20T13:15", 31, NOW)).people()).isEqualTo(31);
    }

    @Test
    void kiosksAddUpAndTheBusiestStandsFirst() {
        says(DOOR, 40, NOW);
        says(GATE, 50, NOW);

        EventFigures figures = figures(NOW);

        assertThat(figures.people()).isEqualTo(90);
        assertThat(figures.kiosks())
                .extracting(EventFigures.KioskFigure::kiosk)
                .containsExactly(GATE, DOOR);
    }

    @Test
    void lateSlotsStandWhereTheirPeopleCameIn() {
        EventFigures figures =
                figures(
                        NOW,
                        slot(DOOR, "2026-06-20T13:15", 3, NOW),
                        slot(GATE, "2026-06-20T13:15", 4, NOW),
                        slot(DOOR, "2026-06-20T13:10", 5, NOW),
                        slot(DOOR, "unsynced", 6, NOW));

        assertThat(figures.slots())
                .isEqualTo(
                        List.of(
                                new SlotFigure(Instant.parse("2026-06-20T13:10:00Z"), 5),
                                new SlotFigure(Instant.parse("2026-06-20T13:15:00Z"), 7)));
        assertThat(figures.withoutTime()).isEqualTo(6);
        assertThat(figures.people()).isEqualTo(18);
    }

    @Test
    void paperIsInTheTotalAndApartAndIsNoArrival() {
        EventFigures figures =
                figures(NOW, new Attended.Slot(DOOR, "2026-06-20T13:15", 10, 30, 4, NOW));

        assertThat(figures.people()).isEqualTo(36);
        assertThat(figures.paper()).isEqualTo(30);
        assertThat(figures.slots().getFirst().people()).isEqualTo(10);
    }

    @Test
    void tellsHowBusyItIsFromTheLastFiveMinutes() {
        says(DOOR, 100, NOW.minus(Duration.ofMinutes(6)));
        says(DOOR, 101, NOW.minus(Duration.ofMinutes(6)).plusSeconds(30));
        assertThat(figures(NOW).crowd()).isEqualTo(Crowd.UNKNOWN);

        for (int seconds = 300; seconds >= 0; seconds -= 20) {
            says(DOOR, 101 + (300 - seconds), NOW.minusSeconds(seconds));
        }

        assertThat(figures(NOW).lately()).isEqualTo(300);
        assertThat(figures(NOW).crowd()).isEqualTo(Crowd.FULL);
    }

    @Test
    void whatPiledUpWhileAKioskWasSilentIsNoCrowd() {
        says(DOOR, 10, NOW.minus(Duration.ofMinutes(20)));
        says(DOOR, 210, NOW);

        assertThat(figures(NOW).people()).isEqualTo(210);
        assertThat(figures(NOW).crowd()).isEqualTo(Crowd.CALM);
    }

    @Test
    void whoFollowsHearsOfEveryWord() throws InterruptedException {
        long seen = live.await(-1, Duration.ZERO);
        says(DOOR, 1, NOW);

        assertThat(live.await(seen, Duration.ofMinutes(5))).isEqualTo(seen + 1);
        assertThat(live.await(seen + 1, Duration.ZERO)).isEqualTo(seen + 1);
    }

    @Test
    void aKioskThatNamesEventsWithoutEndFillsNoMemory() {
        for (int event = 0; event < 1000; event++) {
            live.said(DOOR, new Live("event-" + event, 1), NOW);
        }

        assertThat(live.words("event-999")).isEqualTo(Map.of(DOOR, new LiveTotals.Word(1, NOW)));
        assertThat(live.words("event-0")).isEmpty();
    }
}
