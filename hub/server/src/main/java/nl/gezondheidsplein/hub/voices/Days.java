package nl.gezondheidsplein.hub.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Days and months as people in the Netherlands count them. */
final class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }

    static YearMonth month(Instant instant) {
        return YearMonth.from(of(instant));
    }
}
