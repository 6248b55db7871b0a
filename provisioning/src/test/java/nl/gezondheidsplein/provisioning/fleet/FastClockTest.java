package nl.gezondheidsplein.provisioning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class FastClockTest {

    private static final Instant SINCE = Instant.parse("2026-11-16T09:00:00Z");

    @Test
    void runsFasterFromItsMomentOn() {
        Clock machine = Clock.fixed(SINCE.plusSeconds(3), ZoneOffset.UTC);
        assertThat(new FastClock(machine, SINCE, 40).instant())
                .isEqualTo(SINCE.plus(Duration.ofMinutes(2)));
    }

    @Test
    void laterProcessGoesOnWhereTheEarlierWas() {
        Clock earlier = Clock.fixed(SINCE.plusSeconds(10), ZoneOffset.UTC);
        Clock later = Clock.fixed(SINCE.plusSeconds(11), ZoneOffset.UTC);
        assertThat(
                        Duration.between(
                                new FastClock(earlier, SINCE, 40).instant(),
                                new FastClock(later, SINCE, 40).instant()))
                .isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void keepsItsPaceInAnotherZone() {
        Clock machine = Clock.fixed(SINCE.plusSeconds(3), ZoneOffset.UTC);
        Clock inAmsterdam =
                new FastClock(machine, SINCE, 40).withZone(ZoneId.of("Europe/Amsterdam"));
        assertThat(inAmsterdam.instant()).isEqualTo(SINCE.plus(Duration.ofMinutes(2)));
        assertThat(inAmsterdam.getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }
}
