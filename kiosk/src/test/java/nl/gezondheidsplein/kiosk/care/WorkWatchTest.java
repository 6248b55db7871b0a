package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class WorkWatchTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Instant now = at("2026-11-23T09:00");
    private final WorkWatch watch = new WorkWatch(() -> now, ZONE);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private long judgedAt(String local) {
        now = at(local);
        return watch.judge().toMillis();
    }

    private void heldUpFor(long millis) {
        watch.heldUp(Duration.ofMillis(millis));
    }

    @Test
    void tellsNothingBeforeTheDayPartEnds() {
        heldUpFor(70);

        assertThat(judgedAt("2026-11-23T11:59")).isZero();
    }

    @Test
    void tellsTheLongestOfTheDayPartThatEndedInDoublingSteps() {
        heldUpFor(20);
        heldUpFor(70);
        heldUpFor(30);

        assertThat(judgedAt("2026-11-23T12:00")).isEqualTo(128);
        assertThat(judgedAt("2026-11-23T17:59")).isEqualTo(128);
        assertThat(judgedAt("2026-11-23T18:00")).isZero();
    }

    @Test
    void tellsNothingOfWorkThatIsDoneWithinAFrame() {
        heldUpFor(16);

        assertThat(judgedAt("2026-11-23T12:00")).isZero();
    }

    @Test
    void knowsNothingAfterTheClockWasSet() {
        heldUpFor(70);

        assertThat(judgedAt("2026-11-24T09:00")).isZero();
    }
}
