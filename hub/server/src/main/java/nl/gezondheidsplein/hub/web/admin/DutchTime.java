package nl.gezondheidsplein.hub.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and numbers as people here say them. */
final class DutchTime {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm 'uur'", DUTCH).withZone(HERE);
    private static final DateTimeFormatter TIME_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm:ss", DUTCH).withZone(HERE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);

    private DutchTime() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String timeOfDay(Instant instant) {
        return TIME_OF_DAY.format(instant);
    }

    static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
