package nl.gezondheidsplein.hub.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which period is whose, over new years and changes of the clock. */
final class ReleaseCalendarTest {
    private static final Duration THREE_WEEKS = Duration.ofDays(21);

    private static ReleaseCalendar calendar(PeriodGrid grid) {
        return new ReleaseCalendar(Map.of(0, grid), THREE_WEEKS);
    }

    @Test
    void aMonthRunsFromMidnightToMidnightInTheNetherlands() {
        Period november =
                calendar(new PeriodGrid.Months(1)).at(Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(november)
                .isEqualTo(
                        new Period(
                                "2026-11",
                                Instant.parse("2026-10-31T23:00:00Z"),
                                Instant.parse("2026-11-30T23:00:00Z")));
    }

    @Test
    void theLastHourOfTheYearInUtcIsTheNextYearHere() {
        ReleaseCalendar calendar = calendar(new PeriodGrid.Months(1));
        assertThat(calendar.at(Instant.parse("2026-12-31T22:59:59Z")).id()).isEqualTo("2026-12");
        assertThat(calendar.at(Instant.parse("2026-12-31T23:00:00Z")).id()).isEqualTo("2027-01");
    }

    @Test
    void aMonthInWhichTheClockChangesIsAnHourLongerOrShorter() {
        ReleaseCalendar calendar = calendar(new PeriodGrid.Months(1));
        Period march = calendar.at(Instant.parse("2026-03-15T12:00:00Z"));
        Period october = calendar.at(Instant.parse("2026-10-15T12:00:00Z"));
        assertThat(Duration.between(march.start(), march.end()))
                .isEqualTo(Duration.ofDays(31).minusHours(1));
        assertThat(Duration.between(october.start(), october.end()))
                .isEqualTo(Duration.ofDays(31).plusHours(1));
    }

    @Test
    void threeWeeksLaterIsMidnightAgainAlsoWhenTheClockChangesInBetween() {
        Period february =
                calendar(new PeriodGrid.Months(1)).at(Instant.parse("2026-02-15T12:00:00Z"));
        assertThat(calendar(new PeriodGrid.Months(1)).releaseOf(february))
                .isEqualTo(Instant.parse("2026-03-21T23:00:00Z"));
        Period september =
                calendar(new PeriodGrid.Months(3)).at(Instant.parse("2026-09-15T12:00:00Z"));
        assertThat(september.id()).isEqualTo("2026-q3");
        assertThat(calendar(new PeriodGrid.Months(3)).releaseOf(september))
                .isEqualTo(Instant.parse("2026-10-21T22:00:00Z"));
        Period october =
                new ReleaseCalendar(Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(30))
                        .at(Instant.parse("2026-09-15T12:00:00Z"));
        assertThat(
                        new ReleaseCalendar(
                                        Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(30))
                                .releaseOf(october))
                .as("over the end of summer time")
                .isEqualTo(Instant.parse("2026-10-30T23:00:00Z"));
    }

    @Test
    void aWeekAcrossTwoMonthsBelongsToTheMonthOfItsSunday() {
        ReleaseCalendar calendar = calendar(new PeriodGrid.Months(1));
        assertThat(calendar.holding(LocalDate.of(2026, 11, 1)).orElseThrow().id())
                .isEqualTo("2026-11");
        assertThat(calendar.holding(LocalDate.of(2027, 1, 3)).orElseThrow().id())
                .isEqualTo("2027-01");
    }

    @Test
    void aGridChangesWithTheYearAndNotBefore() {
        ReleaseCalendar calendar =
                new ReleaseCalendar(
                        Map.of(0, new PeriodGrid.Months(1), 2027, new PeriodGrid.Months(3)),
                        THREE_WEEKS);
        assertThat(calendar.at(Instant.parse("2026-12-31T12:00:00Z")).id()).isEqualTo("2026-12");
        assertThat(calendar.at(Instant.parse("2027-01-01T12:00:00Z")).id()).isEqualTo("2027-q1");
    }

    @Test
    void aRehearsalCutsTimeIntoEqualSpansThatHoldNoDay() {
        ReleaseCalendar calendar =
                new ReleaseCalendar(
                        Map.of(0, new PeriodGrid.Rehearsal(Duration.ofMinutes(1))),
                        Duration.ofSeconds(20));
        Period period = calendar.at(Instant.parse("2026-11-22T10:05:59Z"));
        assertThat(period)
                .isEqualTo(
                        new Period(
                                "r20261122t100500z",
                                Instant.parse("2026-11-22T10:05:00Z"),
                                Instant.parse("2026-11-22T10:06:00Z")));
        assertThat(calendar.releaseOf(period)).isEqualTo(Instant.parse("2026-11-22T10:06:20Z"));
        assertThat(calendar.holding(LocalDate.of(2026, 11, 22))).isEmpty();
    }
}
