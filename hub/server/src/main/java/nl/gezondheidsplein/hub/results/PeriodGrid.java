package nl.gezondheidsplein.hub.results;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How time is cut into periods; a period of the calendar starts at midnight in the Netherlands. */
public sealed interface PeriodGrid {
    /** Where a day begins and ends. */
    ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Returns the period that holds an instant. */
    Period at(Instant instant);

    /** Returns the period that holds a whole day, empty where periods are shorter than a day. */
    Optional<Period> holding(LocalDate day);

    /** Returns the name under which a hub remembers its grid. */
    String name();

    /**
     * Returns the grid of this name.
     *
     * @param name {@code month}, {@code quarter} or an ISO duration
     */
    static PeriodGrid named(String name) {
        return switch (name) {
            case "month" -> new Months(1);
            case "quarter" -> new Months(3);
            default -> new Rehearsal(Duration.parse(name));
        };
    }

    /** Months, or quarters of three. */
    record Months(int length) implements PeriodGrid {
        public Months {
            if (length != 1 && length != 3) {
                throw new IllegalArgumentException("A period is a month or a quarter");
            }
        }

        @Override
        public Period at(Instant instant) {
            return of(LocalDate.ofInstant(instant, ZONE));
        }

        @Override
        public Optional<Period> holding(LocalDate day) {
            return Optional.of(of(day));
        }

        private Period of(LocalDate day) {
            int month = (day.getMonthValue() - 1) / length * length + 1;
            YearMonth first = YearMonth.of(day.getYear(), month);
            String id =
                    length == 1
                            ? first.toString()
                            : String.format(
                                    Locale.ROOT, "%04d-q%d", day.getYear(), month / length + 1);
            return new Period(
                    id,
                    first.atDay(1).atStartOfDay(ZONE).toInstant(),
                    first.plusMonths(length).atDay(1).atStartOfDay(ZONE).toInstant());
        }

        @Override
        public String name() {
            return length == 1 ? "month" : "quarter";
        }
    }

    /** Equal spans since 1970, for rehearsals. */
    record Rehearsal(Duration length) implements PeriodGrid {
        private static final DateTimeFormatter ID =
                DateTimeFormatter.ofPattern("'r'uuuuMMdd't'HHmmss'z'", Locale.ROOT)
                        .withZone(ZoneOffset.UTC);

        public Rehearsal {
            if (length.compareTo(Duration.ofSeconds(1)) < 0
                    || length.compareTo(Duration.ofDays(1)) >= 0) {
                throw new IllegalArgumentException(
                        "A period of a rehearsal lasts a second or more, and less than a day");
            }
        }

        @Override
        public Period at(Instant instant) {
            long seconds = length.toSeconds();
            Instant start =
                    Instant.ofEpochSecond(
                            Math.floorDiv(instant.getEpochSecond(), seconds) * seconds);
            return new Period(ID.format(start), start, start.plusSeconds(seconds));
        }

        @Override
        public Optional<Period> holding(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public String name() {
            return length.toString();
        }
    }
}
