package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.Contributor;
import nl.gezondheidsplein.hub.results.PaperCount;
import nl.gezondheidsplein.hub.results.PaperCounts;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.results.Releases;
import nl.gezondheidsplein.hub.settings.Floors;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists on paper promise, on whichever database. */
abstract class PaperCountsContract extends DatabaseTest {
    private static final Instant IN_NOVEMBER = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant RELEASE = Instant.parse("2026-12-21T23:00:00Z");
    private static final String VOTE = "vote.bankjes";

    private final ReleaseCalendar calendar =
            new ReleaseCalendar(Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(21));
    private final JdbcReleaseBook book = new JdbcReleaseBook(database());
    private final PaperCounts paper =
            new PaperCounts(
                    new JdbcPaperBook(database()),
                    calendar,
                    Clock.fixed(IN_NOVEMBER, ZoneOffset.UTC));

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    private PaperCount enter(String source, long yes, long no) {
        return paper.enter(
                DemoAreas.NOORD, VOTE, source, new TreeMap<>(Map.of("ja", yes, "nee", no)));
    }

    private void kiosksBring(int kiosks) {
        for (int kiosk = 0; kiosk < kiosks; kiosk++) {
            SealedWindow window =
                    new SealedWindow(
                            1,
                            "boot-1",
                            "pack-1",
                            "2026-1",
                            Kind.VOTE,
                            new Window("2026-W46"),
                            20,
                            Counts.of(Map.of(VOTE, Count.Choices.of(Map.of("ja", 10, "nee", 10)))));
            Contributor contributor =
                    new Contributor(
                            "kiosk " + kiosk, new PlaceId("place-" + kiosk), DemoAreas.NOORD);
            database()
                    .change(
                            handle ->
                                    new Booking(calendar)
                                            .book(
                                                    window,
                                                    contributor,
                                                    IN_NOVEMBER,
                                                    new JdbcOpenPeriods(
                                                            handle, database().dialect())));
        }
    }

    private String released() {
        new Releases(book, calendar, Floors.RULES, Clock.fixed(RELEASE, ZoneOffset.UTC))
                .releaseDue();
        return book.find("2026-11", "moerwijk-noord", Audience.COORDINATOR)
                .map(found -> new String(found.content(), StandardCharsets.UTF_8))
                .orElse("not released");
    }

    @Test
    void whatCameOnPaperIsAddedToWhatPassed() {
        kiosksBring(3);
        enter("Bewonersavond", 30, 10);

        assertThat(released())
                .contains(
                        "{\"id\":\"vote.bankjes\",\"n\":100,\"answers\":["
                                + "{\"answer\":\"ja\",\"count\":60},"
                                + "{\"answer\":\"nee\",\"count\":40}]}");
    }

    @Test
    void paperWithTwoKiosksIsNotReleased() {
        kiosksBring(2);
        enter("Bewonersavond", 300, 100);

        assertThat(released()).doesNotContain("bankjes");
    }

    private void kiosksAreUsed(int kiosks) {
        for (int kiosk = 0; kiosk < kiosks; kiosk++) {
            SealedWindow window =
                    new SealedWindow(
                            1,
                            "boot-1",
                            "pack-1",
                            "2026-1",
                            Kind.USAGE,
                            new Window("2026-W46"),
                            40,
                            Counts.of(
                                    Map.of(
                                            "offer.bewegen.shown",
                                            new Count.Single(30),
                                            "offer.bewegen.taken",
                                            new Count.Single(20))));
            Contributor contributor =
                    new Contributor(
                            "kiosk " + kiosk, new PlaceId("place-" + kiosk), DemoAreas.NOORD);
            database()
                    .change(
                            handle ->
                                    new Booking(calendar)
                                            .book(
                                                    window,
                                                    contributor,
                                                    IN_NOVEMBER,
                                                    new JdbcOpenPeriods(
                                                            handle, database().dialect())));
        }
    }

    @Test
    void whoArrivedStandsBesideWhatWasShownAndTakenAndIsNoVisitMore() {
        kiosksAreUsed(3);
        paper.enterArrivals(DemoAreas.NOORD, "bewegen", "Wandelclub, oktober", 12);
        paper.enterArrivals(DemoAreas.NOORD, "bewegen", "Wandelclub, november", 13);

        assertThat(released())
                .contains(
                        "{\"id\":\"usage\",\"n\":120,\"answers\":["
                                + "{\"answer\":\"offer.bewegen.arrived\",\"count\":25},"
                                + "{\"answer\":\"offer.bewegen.shown\",\"count\":90},"
                                + "{\"answer\":\"offer.bewegen.taken\",\"count\":60}]}");
    }

    @Test
    void arrivalsHelpNothingPass() {
        kiosksAreUsed(2);
        paper.enterArrivals(DemoAreas.NOORD, "bewegen", "Wandelclub, november", 300);

        assertThat(released()).doesNotContain("bewegen");
    }

    @Test
    void arrivalsWithoutAnyKioskAreNotReleased() {
        paper.enterArrivals(DemoAreas.NOORD, "bewegen", "Wandelclub, november", 300);

        assertThat(released()).doesNotContain("bewegen");
    }

    @Test
    void fewerThanTenArrivalsAreNotCounted() {
        assertThatThrownBy(() -> paper.enterArrivals(DemoAreas.NOORD, "bewegen", "Wandelclub", 9))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(paper.of(DemoAreas.NOORD, "", 0, 9)).isEmpty();
    }

    @Test
    void ofAListItsSourceItsSizeAndItsMonthStayAndNotWhatWasAnswered() {
        enter(" Bewonersavond ", 30, 10);

        assertThat(paper.of(DemoAreas.NOORD, "", 0, 9))
                .extracting(PaperCount::source, PaperCount::n, PaperCount::month)
                .containsExactly(tuple("Bewonersavond", 40L, YearMonth.of(2026, 11)));
        List<String> columns =
                database()
                        .read(
                                handle ->
                                        List.copyOf(
                                                handle.createQuery("SELECT * FROM paper_count")
                                                        .mapToMap()
                                                        .one()
                                                        .keySet()));
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id", "neighbourhood", "histogram", "source", "n", "month");
    }

    @Test
    void listsAreReadPartByPartAndByWhatTheyAreOf() {
        enter("Bewonersavond", 30, 10);
        enter("Koffieochtend", 30, 10);
        paper.enterArrivals(DemoAreas.NOORD, "bewegen", "Wandelclub", 12);

        assertThat(paper.of(DemoAreas.NOORD, "vote.", 0, 1))
                .extracting(PaperCount::source)
                .containsExactly("Bewonersavond");
        assertThat(paper.of(DemoAreas.NOORD, "vote.", 1, 9))
                .extracting(PaperCount::source)
                .containsExactly("Koffieochtend");
        assertThat(paper.of(DemoAreas.NOORD, PaperCounts.ARRIVED, 0, 9))
                .extracting(PaperCount::source)
                .containsExactly("Wandelclub");
    }

    @Test
    void fewerThanTenOnPaperAreNotCounted() {
        assertThatThrownBy(() -> enter("Bewonersavond", 5, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> enter("", 30, 10)).isInstanceOf(IllegalArgumentException.class);

        assertThat(paper.of(DemoAreas.NOORD, "", 0, 9)).isEmpty();
    }
}
