package nl.gezondheidsplein.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import nl.gezondheidsplein.kiosk.outbox.OutboxStatus;
import nl.gezondheidsplein.kiosk.settings.Timing;
import org.junit.jupiter.api.Test;

class SendHourTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void letsWindowsGoOnceANightWithinTheHour() {
        SendHour hour = new SendHour(new Timing(false, 3, ZONE), "k-aaaaaaaaaa");
        OutboxStatus yesterday = released("2026-11-22");

        assertThat(hour.due(yesterday, Instant.parse("2026-11-23T01:59:59Z"))).isEmpty();
        assertThat(hour.due(yesterday, Instant.parse("2026-11-23T03:00:00Z"))).contains(MONDAY);
        assertThat(hour.due(released("2026-11-23"), Instant.parse("2026-11-23T12:00:00Z")))
                .isEmpty();
    }

    @Test
    void letsThemGoInTheMorningWhereTheKioskWasOffAtNight() {
        SendHour hour = new SendHour(new Timing(false, 3, ZONE), "k-aaaaaaaaaa");

        assertThat(hour.due(released("2026-11-20"), Instant.parse("2026-11-23T08:15:00Z")))
                .contains(MONDAY);
    }

    @Test
    void spreadsKiosksOverTheHourAndKeepsEachAtItsMinute() {
        Set<Integer> minutes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            SendHour hour =
                    new SendHour(new Timing(false, 3, ZONE), String.format("k-%010d", i * 7919));
            for (int minute = 0; minute <= 60; minute++) {
                if (hour.due(
                                released("2026-11-22"),
                                Instant.parse("2026-11-23T02:00:00Z").plusSeconds(60L * minute))
                        .isPresent()) {
                    minutes.add(minute);
                    break;
                }
            }
        }

        assertThat(minutes).hasSizeGreaterThan(40);
    }

    @Test
    void letsThemGoAtOnceInARehearsal() {
        SendHour hour = new SendHour(new Timing(true, 3, ZONE), "k-aaaaaaaaaa");
        Instant noon = Instant.parse("2026-11-23T11:00:00Z");

        assertThat(hour.due(new OutboxStatus(5, 3, 1, 0, 0, "2026-11-23", ""), noon))
                .contains(MONDAY);
        assertThat(hour.due(new OutboxStatus(5, 4, 1, 0, 0, "2026-11-23", ""), noon)).isEmpty();
    }

    private static OutboxStatus released(String day) {
        return new OutboxStatus(5, 3, 1, 0, 0, day, "");
    }
}
