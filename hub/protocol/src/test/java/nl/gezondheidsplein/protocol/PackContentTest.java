package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class PackContentTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void aTextFallsBackToDutch() {
        Texts texts = Texts.of(Map.of("nl", "dag", "ar", "يوم"));

        assertThat(texts.in("ar")).isEqualTo("يوم");
        assertThat(texts.in("en")).isEqualTo("dag");
    }

    @Test
    void aWeeklyActivityIsOnItsDaysAndAnotherOnItsDate() {
        var weekly = new Recurrence.Weekly(new TreeSet<>(Set.of(DayOfWeek.SUNDAY)));
        var once = new Recurrence.Once(SUNDAY);

        assertThat(weekly.includes(SUNDAY)).isTrue();
        assertThat(weekly.includes(SUNDAY.plusDays(7))).isTrue();
        assertThat(weekly.includes(SUNDAY.plusDays(1))).isFalse();
        assertThat(once.includes(SUNDAY)).isTrue();
        assertThat(once.includes(SUNDAY.plusDays(7))).isFalse();
    }

    @Test
    void aClaimIsNotPrinted() {
        assertThat(new EnrolRequest("0123456789abcdefghijkl", "csr").toString())
                .doesNotContain("0123456789");
    }
}
