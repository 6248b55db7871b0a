package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-W47, 2026-11-22",
        "2026-11-23, 2026-W48, 2026-11-29",
        "2027-01-01, 2026-W53, 2027-01-03",
        "2027-01-04, 2027-W01, 2027-01-10",
        "2024-12-30, 2025-W01, 2025-01-05"
    })
    void aDayLiesInItsIsoWeekThatEndsOnSunday(LocalDate day, String label, LocalDate sunday) {
        Window week = Window.ofWeek(day);

        assertThat(week.label()).isEqualTo(label);
        assertThat(week.lastDay()).contains(sunday);
    }

    @Test
    void everyDayOfACenturyLiesInAWeekThatReadsBack() {
        for (LocalDate day = LocalDate.of(2000, 1, 3);
                day.getYear() < 2099;
                day = day.plusDays(1)) {
            LocalDate last = new Window(Window.ofWeek(day).label()).lastDay().orElseThrow();

            assertThat(last).isBetween(day, day.plusDays(6));
        }
    }

    @Test
    void anInstantLiesInItsFiveMinutesOfUtc() {
        assertThat(Window.ofSlot(Instant.parse("2026-06-20T13:09:59Z")).label())
                .isEqualTo("2026-06-20T13:05");
        assertThat(Window.ofSlot(Instant.parse("2026-06-20T13:10:00Z")).lastDay())
                .contains(LocalDate.of(2026, 6, 20));
    }

    @Test
    void anUntrustedClockHasNoDay() {
        assertThat(Window.UNSYNCED.isUnsynced()).isTrue();
        assertThat(Window.UNSYNCED.lastDay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-w47",
                "2026-W47 ",
                "2026-W47\n",
                "1999-W12",
                "2026-06-20",
                "2026-06-20T13:03",
                "2026-06-20T24:00",
                "2026-06-31T13:05",
                "2026-06-20T13:05Z",
                "Unsynced"
            })
    void anyOtherLabelIsRefused(String label) {
        assertThatThrownBy(() -> new Window(label))
                .isInstanceOfSatisfying(
                        MalformedMessageException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_WINDOW));
    }
}
