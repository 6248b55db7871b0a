package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.Contributor;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.PublishedDocument;
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

/** From booked windows to frozen documents, on every database. */
abstract class ReleaseBookContract extends DatabaseTest {
    private static final Instant IN_NOVEMBER = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant JUST_BEFORE_RELEASE = Instant.parse("2026-12-21T22:59:59Z");
    private static final Instant RELEASE = Instant.parse("2026-12-21T23:00:00Z");
    private static final List<String> NOORD = List.of("de-luyk", "school-noord", "moskee-noord");

    private final ReleaseCalendar calendar =
            new ReleaseCalendar(Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(21));
    private final JdbcReleaseBook book = new JdbcReleaseBook(database());

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
        releaseAt(IN_NOVEMBER);
    }

    private int releaseAt(Instant now) {
        return releaseAt(now, Floors.RULES);
    }

    private int releaseAt(Instant now, Floors floors) {
        return new Releases(book, calendar, floors, Clock.fixed(now, ZoneOffset.UTC)).releaseDue();
    }

    private void book(String place, String week, int n, Instant arrival) {
        SealedWindow window =
                new SealedWindow(
                        1,
                        "boot-1",
                        "pack-1",
                        "2026-1",
                        Kind.QUICK,
                        new Window(week),
                        n,
                        Counts.of(
                                Map.of(
                                        "q0",
                                        Count.Histogram.of(0, 0, n / 2, n - n / 2, 0, 0),
                                        "choice",
                                        Count.Choices.of(Map.of("sociaal", n)))));
        Contributor contributor =
                new Contributor("kiosk at " + place, new PlaceId(place), DemoAreas.NOORD);
        database()
                .change(
                        handle ->
                                new Booking(calendar)
                                        .book(
                                                window,
                                                contributor,
                                                arrival,
                                                new JdbcOpenPeriods(handle, database().dialect())));
    }

    private void bookThreeKiosks(String week, int n, Instant arrival) {
        NOORD.forEach(place -> book(place, week, n, arrival));
    }

    private String document(String period, Audience audience) {
        return book.find(period, "moerwijk-noord", audience)
                .map(found -> new String(found.content(), StandardCharsets.UTF_8))
                .orElse("not released");
    }

    @Test
    void aPeriodIsReleasedThreeWeeksAfterItsEndAndNotASecondBefore() {
        bookThreeKiosks("2026-W46", 40, IN_NOVEMBER);
        assertThat(releaseAt(JUST_BEFORE_RELEASE)).isZero();
        assertThat(document("2026-11", Audience.COORDINATOR)).isEqualTo("not released");
        assertThat(releaseAt(RELEASE)).isEqualTo(1);
        assertThat(document("2026-11", Audience.COORDINATOR))
                .isEqualTo(
                        "{\"area\":\"moerwijk-noord\",\"period\":\"2026-11\","
                                + "\"audience\":\"coordinator\",\"within\":\"moerwijk\","
                                + "\"histograms\":[{\"id\":\"quick.choice\",\"n\":120,\"answers\":["
                                + "{\"answer\":\"lichaam\",\"words\":\"bijna niemand\"},"
                                + "{\"answer\":\"geest\",\"words\":\"bijna niemand\"},"
                                + "{\"answer\":\"sociaal\",\"words\":\"bijna iedereen\"},"
                                + "{\"answer\":\"maatschappelijk\",\"words\":\"bijna niemand\"},"
                                + "{\"answer\":\"skipped\",\"words\":\"bijna niemand\"}]},"
                                + "{\"id\":\"quick.q0\",\"n\":120,\"answers\":["
                                + "{\"answer\":\"0\",\"words\":\"bijna niemand\"},"
                                + "{\"answer\":\"1\",\"words\":\"bijna niemand\"},"
                                + "{\"answer\":\"2\",\"count\":60},{\"answer\":\"3\",\"count\":60},"
                                + "{\"answer\":\"4\",\"words\":\"bijna niemand\"},"
                                + "{\"answer\":\"skipped\",\"words\":\"bijna niemand\"}]}]}");
    }

    @Test
    void whatIsReleasedIsFrozenAndTheExactFiguresAreForgotten() {
        bookThreeKiosks("2026-W46", 40, IN_NOVEMBER);
        releaseAt(RELEASE);
        String before = document("2026-11", Audience.COORDINATOR);
        for (String table : List.of("open_cell", "open_contribution")) {
            assertThat(rows(table)).isZero();
        }
        bookThreeKiosks("2026-W46", 40, RELEASE.plusSeconds(60));
        releaseAt(RELEASE.plusSeconds(120));
        assertThat(document("2026-11", Audience.COORDINATOR)).isEqualTo(before);
    }

    private long rows(String table) {
        return database()
                .read(
                        handle ->
                                handle.createQuery("SELECT count(*) FROM " + table)
                                        .mapTo(Long.class)
                                        .one());
    }

    @Test
    void aWindowCountsInTheNextOpenPeriodAfterTheClockRanAheadAndWasSetBack() {
        Instant ranAheadTo = Instant.parse("2027-01-25T10:00:00Z");
        book("de-luyk", "2026-W46", 40, IN_NOVEMBER);
        book("de-luyk", "unsynced", 40, Instant.parse("2026-12-05T10:00:00Z"));
        assertThat(releaseAt(ranAheadTo)).isEqualTo(2);

        bookThreeKiosks("2026-W47", 40, IN_NOVEMBER);

        assertThat(releaseAt(Instant.parse("2027-02-21T22:59:59Z"))).isZero();
        assertThat(releaseAt(Instant.parse("2027-02-21T23:00:00Z"))).isEqualTo(1);
        assertThat(document("2027-01", Audience.COORDINATOR)).contains("\"n\":120");
    }

    @Test
    void aWindowThatComesTooLateCountsInThePeriodOfItsArrival() {
        releaseAt(RELEASE);
        bookThreeKiosks("2026-W46", 40, RELEASE);
        assertThat(period()).containsExactly("2026-12");
    }

    @Test
    void aPeriodWhoseReleaseIsDueTakesInNothingThoughNobodyReleasedItYet() {
        bookThreeKiosks("2026-W46", 40, RELEASE);
        assertThat(period()).containsExactly("2026-12");
    }

    @Test
    void aWindowOfAWeekThatIsStillToComeCountsInThePeriodOfItsArrival() {
        book("de-luyk", "2027-W10", 40, IN_NOVEMBER);
        assertThat(period()).containsExactly("2026-11");
    }

    @Test
    void aWindowOfAnUntrustedClockCountsInThePeriodOfItsArrival() {
        book("de-luyk", "unsynced", 40, IN_NOVEMBER);
        assertThat(period()).containsExactly("2026-11");
    }

    @Test
    void aWeekAcrossTwoMonthsCountsInTheMonthOfItsSunday() {
        book("de-luyk", "2026-W44", 40, IN_NOVEMBER);
        book("de-luyk", "2026-W43", 40, Instant.parse("2026-11-10T10:00:00Z"));
        assertThat(period()).containsExactly("2026-10", "2026-11");
    }

    private List<String> period() {
        return database()
                .read(
                        handle ->
                                handle.createQuery(
                                                "SELECT DISTINCT period FROM open_cell ORDER BY 1")
                                        .mapTo(String.class)
                                        .list());
    }

    @Test
    void hiddenAndEmptyAreTheSameBytesAndAreReleasedAtTheSameTime() {
        book("de-luyk", "2026-W46", 400, IN_NOVEMBER);
        releaseAt(RELEASE);
        String hidden = document("2026-11", Audience.COORDINATOR);
        assertThat(hidden).endsWith("\"histograms\":[]}");
        String empty =
                book.find("2026-11", "moerwijk-zuid", Audience.COORDINATOR)
                        .map(found -> new String(found.content(), StandardCharsets.UTF_8))
                        .orElseThrow();
        assertThat(hidden.replace("noord", "zuid")).isEqualTo(empty);
        assertThat(rows("ledger")).as("not even a row tells the two apart").isZero();
    }

    @Test
    void thePublicReadsPercentagesOfTheSameHistogram() {
        bookThreeKiosks("2026-W46", 40, IN_NOVEMBER);
        releaseAt(RELEASE);
        assertThat(document("2026-11", Audience.PUBLIC))
                .contains("{\"answer\":\"2\",\"percent\":50},{\"answer\":\"3\",\"percent\":50}")
                .doesNotContain("count");
    }

    @Test
    void theYearIsTheSumOfWhatWasPublished() {
        bookThreeKiosks("2026-W46", 41, IN_NOVEMBER);
        Instant inDecember = Instant.parse("2026-12-15T10:00:00Z");
        bookThreeKiosks("2026-W50", 41, inDecember);
        book("de-luyk", "2026-W50", 900, inDecember);
        Instant inJanuary = Instant.parse("2027-01-25T10:00:00Z");
        releaseAt(RELEASE);
        assertThat(document("2026", Audience.COORDINATOR)).isEqualTo("not released");
        releaseAt(inJanuary);
        assertThat(document("2026-12", Audience.COORDINATOR))
                .as("one kiosk brought too much")
                .endsWith("\"histograms\":[]}");
        assertThat(document("2026", Audience.COORDINATOR))
                .as("December is hidden, so the year is November as it was rounded")
                .contains("\"n\":125", "{\"answer\":\"2\",\"count\":60}");
    }

    @Test
    void thePublicYearHoldsOnlyPeriodsThatThePublicCouldRead() {
        bookThreeKiosks("2026-W46", 41, IN_NOVEMBER);
        bookThreeKiosks("2026-W50", 12, Instant.parse("2026-12-15T10:00:00Z"));
        releaseAt(Instant.parse("2027-01-25T10:00:00Z"), new Floors(3, 10, 10, 60, 100));
        assertThat(document("2026-12", Audience.PUBLIC)).endsWith("\"histograms\":[]}");
        assertThat(document("2026", Audience.PUBLIC)).contains("\"n\":125");
        assertThat(document("2026", Audience.COORDINATOR)).contains("\"n\":160");
    }

    @Test
    void aHubThatWasOffForMonthsReleasesAllThatFellDue() {
        bookThreeKiosks("2026-W46", 40, IN_NOVEMBER);
        releaseAt(Instant.parse("2027-03-25T10:00:00Z"));
        assertThat(book.periods("moerwijk-noord", Audience.COORDINATOR, 10))
                .containsExactly("2027-02", "2027-01", "2026", "2026-12", "2026-11");
        assertThat(book.latest("moerwijk-noord", Audience.COORDINATOR))
                .map(PublishedDocument::period)
                .contains("2027-02");
    }

    @Test
    void twoHubsReleaseAPeriodOnce() throws InterruptedException {
        bookThreeKiosks("2026-W46", 40, IN_NOVEMBER);
        Together.countTrue(4, () -> releaseAt(RELEASE) >= 0);
        assertThat(rows("ledger")).as("one area, two audiences").isEqualTo(2);
    }

    @Test
    void nothingIsPublishedOfAnAreaThatIsNotThere() {
        releaseAt(RELEASE);
        assertThat(book.find("2026-11", "nergens", Audience.PUBLIC)).isEmpty();
        assertThat(book.find("2026-11", "den-haag", Audience.PUBLIC)).isEmpty();
    }
}
