package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** One time that something takes place: on a day, perhaps at a clock time or in a day-part. */
public sealed interface Moment {
    /** The day on the clock of the place. */
    LocalDate day();

    /** Where on the day it stands among others. */
    LocalTime order();

    /** At a clock time. */
    record Timed(ZonedDateTime start, Optional<ZonedDateTime> end) implements Moment {
        @Override
        public LocalDate day() {
            return start.toLocalDate();
        }

        @Override
        public LocalTime order() {
            return start.toLocalTime();
        }
    }

    /** On a day, without a clock time. */
    record Dated(LocalDate day, Optional<DayPart> part) implements Moment {
        @Override
        public LocalTime order() {
            return part.map(DayPart::begins).orElse(LocalTime.MIN);
        }
    }
}
