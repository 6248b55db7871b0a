package nl.gezondheidsplein.hub.squaremap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.DayPart;
import nl.gezondheidsplein.protocol.Moment;
import org.junit.jupiter.api.Test;

final class OccurrencesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate OLD_YEAR = LocalDate.of(2026, 12, 31);

    private final Occurrences occurrences = new Occurrences(AMSTERDAM);

    private List<LocalDate> days(Map<String, String> schedule, LocalDate from, LocalDate to) {
        return occurrences.between(Samples.schedule(schedule), from, to).stream()
                .map(Moment::day)
                .toList();
    }

    @Test
    void takesPlaceOnceWhenThereIsADayAndNoRule() {
        var schedule =
                Samples.schedule(
                        Map.of(
                                "dtstart", "'2026-06-20'",
                                "opens_at", "'13:00'",
                                "closes_at", "'17:00'"));

        assertThat(occurrences.between(schedule, NEW_YEAR, OLD_YEAR))
                .containsExactly(
                        new Moment.Timed(
                                at("2026-06-20T13:00"), Optional.of(at("2026-06-20T17:00"))));
    }

    private static ZonedDateTime at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(AMSTERDAM);
    }

    @Test
    void takesPlaceOnceWhenItIsValidForOneDay() {
        var schedule = Map.of("valid_from", "'2026-06-20'", "valid_to", "'2026-06-20'");

        assertThat(days(schedule, NEW_YEAR, OLD_YEAR)).containsExactly(LocalDate.of(2026, 6, 20));
    }

    @Test
    void takesPlaceInADayPartWithoutAClockTime() {
        var schedule =
                Samples.schedule(
                        Map.of("freq", "'WEEKLY'", "byday", "'TU'", "day_part", "'middag'"));

        assertThat(
                        occurrences.between(
                                schedule, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)))
                .containsExactly(
                        new Moment.Dated(LocalDate.of(2026, 3, 3), Optional.of(DayPart.AFTERNOON)));
    }

    @Test
    void comesBackEverySixWeeks() {
        var schedule =
                Map.of(
                        "freq", "'WEEKLY'",
                        "interval", "6",
                        "byday", "'TH'",
                        "dtstart", "'2026-01-08'");

        assertThat(days(schedule, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 1)))
                .containsExactly(
                        LocalDate.of(2026, 2, 19),
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 5, 14));
    }

    @Test
    void comesOnTheSecondTuesdayOfTheMonth() {
        var schedule = Map.of("freq", "'MONTHLY'", "byday", "'2TU'", "valid_from", "'2026-01-01'");

        assertThat(days(schedule, NEW_YEAR, LocalDate.of(2026, 3, 31)))
                .containsExactly(
                        LocalDate.of(2026, 1, 13),
                        LocalDate.of(2026, 2, 10),
                        LocalDate.of(2026, 3, 10));
    }

    @Test
    void stopsAfterItsCountWhereverTheQuestionBegins() {
        var schedule =
                Map.of(
                        "freq", "'WEEKLY'",
                        "byday", "'MO'",
                        "count", "3",
                        "dtstart", "'2026-01-05'");

        assertThat(days(schedule, LocalDate.of(2026, 1, 12), OLD_YEAR))
                .containsExactly(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19));
    }

    @Test
    void restsInAYearlyPauseThatPassesTheTurnOfTheYear() {
        var schedule =
                Map.of(
                        "freq", "'WEEKLY'",
                        "byday", "'WE'",
                        "pauses", "[{'from':'12-20','to':'01-06'}]");

        assertThat(days(schedule, LocalDate.of(2026, 12, 9), LocalDate.of(2027, 1, 14)))
                .containsExactly(
                        LocalDate.of(2026, 12, 9),
                        LocalDate.of(2026, 12, 16),
                        LocalDate.of(2027, 1, 13));
    }

    @Test
    void restsInAPauseOfOneSummerOnly() {
        var schedule =
                Map.of(
                        "freq", "'WEEKLY'",
                        "byday", "'SA'",
                        "pauses", "[{'from':'2026-07-11','to':'2026-08-22'}]");

        assertThat(days(schedule, LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 29)))
                .containsExactly(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 29));
        assertThat(days(schedule, LocalDate.of(2027, 7, 11), LocalDate.of(2027, 7, 18)))
                .containsExactly(LocalDate.of(2027, 7, 17));
    }

    @Test
    void leavesOutCancelledDays() {
        var schedule =
                Map.of(
                        "freq", "'WEEKLY'",
                        "byday", "'FR'",
                        "cancelled_dates", "['2026-12-25']");

        assertThat(days(schedule, LocalDate.of(2026, 12, 18), OLD_YEAR))
                .containsExactly(LocalDate.of(2026, 12, 18));
    }

    @Test
    void keepsItsClockTimeOnBothSidesOfSummerTime() {
        var schedule =
                Samples.schedule(
                        Map.of("freq", "'WEEKLY'", "byday", "'SU'", "opens_at", "'14:00'"));

        assertThat(
                        occurrences.between(
                                schedule, LocalDate.of(2026, 3, 22), LocalDate.of(2026, 3, 29)))
                .map(occurrence -> ((Moment.Timed) occurrence).start().toString())
                .containsExactly(
                        "2026-03-22T14:00+01:00[Europe/Amsterdam]",
                        "2026-03-29T14:00+02:00[Europe/Amsterdam]");
    }

    @Test
    void movesATimeThatSummerTimeSkipsForwardAndReturnsToItTheNextDay() {
        var schedule =
                Samples.schedule(
                        Map.of("freq", "'WEEKLY'", "byday", "'SU,MO'", "opens_at", "'02:30'"));

        assertThat(
                        occurrences.between(
                                schedule, LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 30)))
                .map(occurrence -> ((Moment.Timed) occurrence).start().toString())
                .containsExactly(
                        "2026-03-29T03:30+02:00[Europe/Amsterdam]",
                        "2026-03-30T02:30+02:00[Europe/Amsterdam]");
    }

    @Test
    void takesTheFirstOfTheTwoHoursThatWinterTimeGives() {
        var schedule = Samples.schedule(Map.of("dtstart", "'2026-10-25'", "opens_at", "'02:30'"));

        assertThat(occurrences.between(schedule, NEW_YEAR, OLD_YEAR))
                .map(occurrence -> ((Moment.Timed) occurrence).start().toString())
                .containsExactly("2026-10-25T02:30+02:00[Europe/Amsterdam]");
    }

    @Test
    void endsOnTheNextDayWhenItClosesBeforeItOpens() {
        var schedule =
                Samples.schedule(
                        Map.of(
                                "dtstart", "'2026-10-24'",
                                "opens_at", "'22:00'",
                                "closes_at", "'03:30'"));

        assertThat(occurrences.between(schedule, NEW_YEAR, OLD_YEAR))
                .containsExactly(
                        new Moment.Timed(
                                at("2026-10-24T22:00"), Optional.of(at("2026-10-25T03:30"))));
    }

    @Test
    void readsAClockTimeWithAnOffset() {
        var schedule = Samples.schedule(Map.of("dtstart", "'2026-07-01'", "opens_at", "'12:00Z'"));

        assertThat(occurrences.between(schedule, NEW_YEAR, OLD_YEAR))
                .containsExactly(new Moment.Timed(at("2026-07-01T14:00"), Optional.empty()));
    }

    @Test
    void knowsNoDaysWhenTheScheduleIsOnlyWords() {
        assertThat(days(Map.of("description", "'Loop gerust binnen'"), NEW_YEAR, OLD_YEAR))
                .isEmpty();
    }

    @Test
    void guessesNothingFromARuleThatTheStandardDoesNotKnow() {
        var weeks = Map.of("freq", "'WEEKLY'", "byday", "'TH'", "byweekno", "'41,42'");
        var everySixWeeksFromNowhere = Map.of("freq", "'WEEKLY'", "byday", "'TH'", "interval", "6");

        assertThat(days(weeks, NEW_YEAR, OLD_YEAR)).isEmpty();
        assertThat(days(everySixWeeksFromNowhere, NEW_YEAR, OLD_YEAR)).isEmpty();
    }

    @Test
    void refusesATimeThatIsNone() {
        var schedule = Map.of("dtstart", "'2026-07-01'", "opens_at", "'9am'");

        assertThatThrownBy(() -> days(schedule, NEW_YEAR, OLD_YEAR))
                .isInstanceOf(HsdsFormatException.class)
                .hasMessageContaining("opens_at");
    }
}
