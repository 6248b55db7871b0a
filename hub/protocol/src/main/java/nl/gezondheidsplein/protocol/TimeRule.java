package nl.gezondheidsplein.protocol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * When something takes place, as a rule that the kiosk writes out itself, so that one that was
 * offline for months still has a true agenda. Days are counted on the calendar and then put on the
 * clock of the place.
 *
 * @param from the first day on which it may take place, and where a repeat is counted from
 * @param until the last day on which it may take place
 * @param repeat absent when it takes place once, on {@code from}
 * @param hours absent when it has no clock time
 * @param dayPart for what has no clock time
 * @param pauses spans in which nothing takes place
 * @param cancelled single days on which it does not take place
 */
public record TimeRule(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Repeat> repeat,
        Optional<Hours> hours,
        Optional<DayPart> dayPart,
        List<Pause> pauses,
        SortedSet<LocalDate> cancelled) {
    static final int MAX_PAUSES = 20;
    static final int MAX_CANCELLED = 100;

    public TimeRule {
        if (repeat.isEmpty() && from.isEmpty()) {
            throw Checks.refuse(Reason.MISSING_FIELD, "what takes place once has no day");
        }
        if (hours.isPresent() && dayPart.isPresent()) {
            throw Checks.refuse(Reason.UNKNOWN_FIELD, "hours and a part of the day exclude");
        }
        from.ifPresent(day -> Checks.day("from", day));
        until.ifPresent(day -> Checks.day("until", day));
        pauses = List.copyOf(pauses);
        Checks.range("the number of pauses", pauses.size(), 0, MAX_PAUSES);
        cancelled = Collections.unmodifiableSortedSet(new TreeSet<>(cancelled));
        Checks.range("the number of cancelled days", cancelled.size(), 0, MAX_CANCELLED);
        cancelled.forEach(day -> Checks.day("a cancelled day", day));
    }

    /** Once, on a day. */
    public static TimeRule once(LocalDate day, Optional<Hours> hours) {
        return new TimeRule(
                Optional.of(day),
                Optional.of(day),
                Optional.empty(),
                hours,
                Optional.empty(),
                List.of(),
                Collections.emptySortedSet());
    }

    /**
     * By week or by month, in the words of RFC 5545.
     *
     * @param interval every so many weeks or months, 1 to 99
     * @param count how often at the most
     * @param byDay such as {@code TU}; in a month also {@code 2TU} for its second Tuesday
     * @param byMonthDay -31 to 31, without 0; in a month only
     * @param weekStart which day begins a week when weeks are counted
     */
    public record Repeat(
            Frequency frequency,
            int interval,
            Optional<Integer> count,
            List<String> byDay,
            List<Integer> byMonthDay,
            DayOfWeek weekStart) {
        static final Pattern DAY = Pattern.compile("(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
        static final Pattern WEEKDAY = Pattern.compile("MO|TU|WE|TH|FR|SA|SU");
        static final int MAX_DAYS = 31;
        static final int MAX_INTERVAL = 99;
        static final int MAX_COUNT = 2_000;

        public Repeat {
            Checks.range("interval", interval, 1, MAX_INTERVAL);
            count.ifPresent(times -> Checks.range("count", times, 1, MAX_COUNT));
            byDay = List.copyOf(byDay);
            Checks.range("the number of days", byDay.size(), 0, MAX_DAYS);
            boolean isWeekly = frequency == Frequency.WEEKLY;
            byDay.forEach(day -> Checks.form("a day", day, isWeekly ? WEEKDAY : DAY));
            byMonthDay = List.copyOf(byMonthDay);
            Checks.range("the number of month days", byMonthDay.size(), 0, isWeekly ? 0 : MAX_DAYS);
            for (int day : byMonthDay) {
                Checks.range("a month day", Math.abs(day), 1, 31);
            }
        }

        /** Every week on these days. */
        public static Repeat weekly(String... byDay) {
            return new Repeat(
                    Frequency.WEEKLY,
                    1,
                    Optional.empty(),
                    List.of(byDay),
                    List.of(),
                    DayOfWeek.MONDAY);
        }
    }

    /** How often a rule repeats. */
    public enum Frequency implements Named {
        WEEKLY,
        MONTHLY
    }

    /**
     * On the clock of the place, to the minute.
     *
     * @param closes when known; earlier than {@code opens} means on the next day
     */
    public record Hours(LocalTime opens, Optional<LocalTime> closes) {
        public Hours {
            opens = opens.truncatedTo(ChronoUnit.MINUTES);
            closes = closes.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** A span in which nothing takes place. */
    public sealed interface Pause {
        /** Whether a day falls in it. */
        boolean covers(LocalDate day);

        /** From one day to another, both included. */
        record Once(LocalDate from, LocalDate to) implements Pause {
            public Once {
                Checks.day("from", from);
                Checks.day("to", to);
            }

            @Override
            public boolean covers(LocalDate day) {
                return !day.isBefore(from) && !day.isAfter(to);
            }
        }

        /** The same every year, both ends included; it may pass the turn of the year. */
        record Yearly(MonthDay from, MonthDay to) implements Pause {
            @Override
            public boolean covers(LocalDate day) {
                MonthDay at = MonthDay.from(day);
                boolean afterStart = !at.isBefore(from);
                boolean beforeEnd = !at.isAfter(to);
                return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
            }
        }
    }

    /** Whether nothing forbids this day: neither its span, nor a pause, nor a cancellation. */
    public boolean isOpenOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty()
                && !cancelled.contains(day)
                && pauses.stream().noneMatch(pause -> pause.covers(day));
    }
}
