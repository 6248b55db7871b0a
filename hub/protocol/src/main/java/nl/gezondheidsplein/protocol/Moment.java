package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One time that something takes place: on a day, perhaps at a clock time or in a day-part. In the
 * order in which they begin.
 */
public sealed interface Moment extends Comparable<Moment> {
    /** The day on the clock of the place. */
    LocalDate day();

    /** The clock time it begins. */
    Optional<LocalTime> opens();

    /** The part of the day, for what has no clock time. */
    Optional<DayPart> part();

    /** Where on the day it stands among others. */
    LocalTime order();

    /** From when on nobody needs to go there any more, on the clock of the place. */
    LocalDateTime over();

    /** When it begins; without a clock time the beginning of its part of the day, or of the day. */
    default LocalDateTime begin() {
        return day().atTime(order());
    }

    /** Whether nobody needs to go there any more. */
    default boolean isOverAt(LocalDateTime now) {
        return !over().isAfter(now);
    }

    @Override
    default int compareTo(Moment other) {
        return Comparator.comparing(Moment::begin)
                .thenComparing(Moment::over)
                .thenComparing(moment -> moment.opens().isEmpty())
                .compare(this, other);
    }

    /** At a clock time. */
    record Timed(ZonedDateTime start, Optional<ZonedDateTime> end) implements Moment {
        /** One may still walk in for a while when nobody said how long it lasts. */
        private static final int LATE_MINUTES = 30;

        @Override
        public LocalDate day() {
            return start.toLocalDate();
        }

        @Override
        public Optional<LocalTime> opens() {
            return Optional.of(order());
        }

        @Override
        public Optional<DayPart> part() {
            return Optional.empty();
        }

        @Override
        public LocalTime order() {
            return start.toLocalTime();
        }

        @Override
        public LocalDateTime over() {
            return end.map(ZonedDateTime::toLocalDateTime)
                    .orElseGet(() -> begin().plusMinutes(LATE_MINUTES));
        }
    }

    /** On a day, without a clock time. */
    record Dated(LocalDate day, Optional<DayPart> part) implements Moment {
        @Override
        public Optional<LocalTime> opens() {
            return Optional.empty();
        }

        @Override
        public LocalTime order() {
            return part.map(DayPart::begins).orElse(LocalTime.MIN);
        }

        @Override
        public LocalDateTime over() {
            return part.flatMap(Dated::following)
                    .map(next -> day.atTime(next.begins()))
                    .orElseGet(() -> day.plusDays(1).atStartOfDay());
        }

        private static Optional<DayPart> following(DayPart part) {
            return switch (part) {
                case MORNING -> Optional.of(DayPart.AFTERNOON);
                case AFTERNOON -> Optional.of(DayPart.EVENING);
                case EVENING -> Optional.empty();
            };
        }
    }
}
