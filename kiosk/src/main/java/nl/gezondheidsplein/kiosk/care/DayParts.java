package nl.gezondheidsplein.kiosk.care;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The parts of the days of a zone: night, morning, afternoon and evening begin at 0, 6, 12 and 18.
 *
 * @param zone whose day is parted
 */
record DayParts(InstantSource clock, ZoneId zone) {
    private static final int HOURS = 6;

    /** The part in which it is now. */
    Part now() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        return new Part(now.truncatedTo(ChronoUnit.DAYS).withHour(now.getHour() / HOURS * HOURS));
    }

    /** One of them. */
    record Part(LocalDateTime begin) {
        /** Any other step is a clock that was set, or a kiosk that slept. */
        boolean follows(Part before) {
            return begin.equals(before.begin.plusHours(HOURS));
        }

        boolean isNight() {
            return begin.getHour() < HOURS;
        }
    }
}
