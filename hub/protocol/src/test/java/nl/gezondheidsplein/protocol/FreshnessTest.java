package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreshnessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "0, CURRENT",
        "89, CURRENT",
        "90, ASK",
        "179, ASK",
        "180, EXPIRED",
        "4000, EXPIRED"
    })
    void fadesWithTheDaysSinceItWasVerified(int daysAgo, Freshness expected) {
        Optional<LocalDate> verified = Optional.of(TODAY.minusDays(daysAgo));

        assertThat(Freshness.of(verified, TODAY, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, ASK", "179, ASK", "180, EXPIRED"})
    void asksAboutWhatNobodyEverVerifiedAndDropsItHalfAYearAfterItCame(
            int daysAgo, Freshness expected) {
        assertThat(Freshness.of(Optional.empty(), TODAY.minusDays(daysAgo), TODAY))
                .isEqualTo(expected);
    }

    @Test
    void trustsAVerificationThatIsDatedTomorrow() {
        assertThat(Freshness.of(Optional.of(TODAY.plusDays(1)), TODAY, TODAY))
                .isEqualTo(Freshness.CURRENT);
    }
}
