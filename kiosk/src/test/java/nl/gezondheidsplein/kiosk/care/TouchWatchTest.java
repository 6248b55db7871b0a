package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.gezondheidsplein.protocol.Touch;
import org.junit.jupiter.api.Test;

final class TouchWatchTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Instant now = at("2026-11-23T09:00");
    private final TouchWatch watch = new TouchWatch(() -> now, ZONE);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private Touch judgedAt(String local) {
        now = at(local);
        return watch.judge();
    }

    private void touchedAt(String local) {
        now = at(local);
        watch.touched();
    }

    @Test
    void isOkAsLongAsNoWholeDayPartWasSeen() {
        assertThat(judgedAt("2026-11-23T11:59")).isEqualTo(Touch.OK);
        assertThat(judgedAt("2026-11-23T12:00")).isEqualTo(Touch.OK);
        assertThat(judgedAt("2026-11-23T17:59")).isEqualTo(Touch.OK);
    }

    @Test
    void isSilentAfterAWholeDayPartWithoutATouch() {
        judgedAt("2026-11-23T12:00");

        assertThat(judgedAt("2026-11-23T18:00")).isEqualTo(Touch.SILENT);
    }

    @Test
    void isOkAfterADayPartWithOneTouch() {
        touchedAt("2026-11-23T12:00");

        assertThat(judgedAt("2026-11-23T18:00")).isEqualTo(Touch.OK);
        assertThat(judgedAt("2026-11-24T00:00"))
                .as("nobody came this evening")
                .isEqualTo(Touch.SILENT);
    }

    @Test
    void changesAtMostOncePerDayPart() {
        judgedAt("2026-11-23T12:00");
        judgedAt("2026-11-23T18:00");

        touchedAt("2026-11-23T18:01");

        assertThat(judgedAt("2026-11-23T18:02")).isEqualTo(Touch.SILENT);
        assertThat(judgedAt("2026-11-23T23:59")).isEqualTo(Touch.SILENT);
        assertThat(judgedAt("2026-11-24T00:00")).isEqualTo(Touch.OK);
    }

    @Test
    void expectsNobodyAtNight() {
        touchedAt("2026-11-23T12:00");
        touchedAt("2026-11-23T18:00");
        judgedAt("2026-11-24T00:00");

        assertThat(judgedAt("2026-11-24T06:00")).isEqualTo(Touch.OK);
    }

    @Test
    void isOkWhenTheClockWasSet() {
        judgedAt("2026-11-23T12:00");

        assertThat(judgedAt("2026-11-25T12:00")).isEqualTo(Touch.OK);
        assertThat(judgedAt("2026-11-25T18:00")).as("a part not seen whole").isEqualTo(Touch.OK);
        assertThat(judgedAt("2026-11-25T13:00")).as("set back").isEqualTo(Touch.OK);
    }
}
