package nl.gezondheidsplein.hub.squaremap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One time that something takes place: on a day, perhaps at a clock time, perhaps in a day-part.
 */
public sealed interface Occurrence {
    /** Returns the day on the clock of the neighbourhood. */
    LocalDate day();

    /** Returns where on the day it stands among others. */
    LocalTime order();

    /** At a clock time. */
    record Timed(ZonedDateTime start, Optional<ZonedDateTime> end) implements Occurrence {
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
    record Dated(LocalDate day, Optional<DayPart> part) implements Occurrence {
        @Override
        public LocalTime order() {
            return part.map(DayPart::begins).orElse(LocalTime.MIN);
        }
    }
}
