package nl.gezondheidsplein.hub.results;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which period a moment or a day belongs to, and when that period is released. The grid may change,
 * but only from one year to the next. Immutable.
 */
public final class ReleaseCalendar {
    private final NavigableMap<Integer, PeriodGrid> gridsByFirstYear;
    private final Duration delay;

    /**
     * Makes a calendar.
     *
     * @param gridsByFirstYear the grids and from which year on each holds; the earliest holds for
     *     all years before too
     * @param delay from the end of a period to its release; whole days are days of the calendar
     */
    public ReleaseCalendar(Map<Integer, PeriodGrid> gridsByFirstYear, Duration delay) {
        this.gridsByFirstYear =
                Collections.unmodifiableNavigableMap(new TreeMap<>(gridsByFirstYear));
        this.delay = delay;
        if (gridsByFirstYear.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs a grid");
        }
    }

    /** Returns the period that holds an instant. */
    public Period at(Instant instant) {
        return grid(LocalDate.ofInstant(instant, PeriodGrid.ZONE).getYear()).at(instant);
    }

    /** Returns the period that holds a whole day, if any does. */
    public Optional<Period> holding(LocalDate day) {
        return grid(day.getYear()).holding(day);
    }

    private PeriodGrid grid(int year) {
        Map.Entry<Integer, PeriodGrid> entry = gridsByFirstYear.floorEntry(year);
        return (entry == null ? gridsByFirstYear.firstEntry() : entry).getValue();
    }

    /** Returns the year a period lies in, as a period of its own. */
    Period yearOf(Period period) {
        int year = LocalDate.ofInstant(period.start(), PeriodGrid.ZONE).getYear();
        return new Period(Integer.toString(year), newYear(year), newYear(year + 1));
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(PeriodGrid.ZONE).toInstant();
    }

    /** Returns from when on a period is released, and takes in no window any more. */
    public Instant releaseOf(Period period) {
        ZonedDateTime end = period.end().atZone(PeriodGrid.ZONE);
        // 21 days later is 21 midnights later, also when the clock changes in between.
        return end.plusDays(delay.toDays()).plus(delay.minusDays(delay.toDays())).toInstant();
    }
}
