package nl.gezondheidsplein.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void doublesUpToTheLongestWait() {
        assertThat(RetryPolicy.RECONNECT.delay(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryPolicy.RECONNECT.delay(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(RetryPolicy.RECONNECT.delay(8)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryPolicy.RECONNECT.delay(1_000_000)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void waitsAnythingFromNothingToTheWholeDelay() {
        Random random = new Random(7);
        List<Long> waits =
                random.longs(2000)
                        .map(ignored -> RetryPolicy.RECONNECT.withFullJitter(8, random).toMillis())
                        .boxed()
                        .toList();

        assertThat(waits).allMatch(wait -> wait >= 0 && wait <= 120_000);
        assertThat(waits).anyMatch(wait -> wait < 6_000).anyMatch(wait -> wait > 114_000);
    }
}
