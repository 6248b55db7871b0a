package nl.gezondheidsplein.protocol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Writes out a rule as the moments it stands for; the hub and every kiosk do it with this class, so
 * that they never tell different times. Any thread may use it.
 *
 * <p>Days are counted on the calendar and only then put on the clock, so what begins at 14:00
 * begins at 14:00 on both sides of a change to summer or winter time. A time that the change skips
 * moves forward by the gap; of an hour that comes twice, the first is meant.
 */
public final class TimeTable {
    /** Where a rule without a beginning is counted from; a Monday, so weeks are whole. */
    private static final LocalDate NO_BEGINNING = LocalDate.of(2001, 1, 1);

    /** Five years of every day; more from one rule is a fault in the data. */
    private static final int MOST = 2_000;

    private final ZoneId zone;

    /** Writes out on the clock of this zone. */
    public TimeTable(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * What takes place from one day to another, both included, in order; nothing when the rule does
     * not say enough to know a day.
     */
    public List<Moment> between(TimeRule rule, LocalDate from, LocalDate to) {
        return days(rule, from, to).stream()
                .filter(rule::isOpenOn)
                .map(day -> on(rule, day))
                .toList();
    }

    private static List<LocalDate> days(TimeRule rule, LocalDate from, LocalDate to) {
        if (rule.repeat().isPresent()) {
            return counted(rule.repeat().get(), rule.from(), from, to);
        }
        return rule.from().filter(day -> !day.isBefore(from) && !day.isAfter(to)).stream().toList();
    }

    private static List<LocalDate> counted(
            TimeRule.Repeat repeat, Optional<LocalDate> first, LocalDate from, LocalDate to) {
        if (first.isEmpty() && !needsNoBeginning(repeat)) {
            return List.of();
        }
        LocalDate beginning = first.orElse(NO_BEGINNING);
        RecurrenceRuleIterator iterator = recurrence(repeat).iterator(dateTime(beginning));
        // Only a rule that counts its times must be walked from its beginning.
        if (from.isAfter(beginning) && repeat.count().isEmpty()) {
            iterator.fastForward(dateTime(from));
        }
        List<LocalDate> days = new ArrayList<>();
        while (iterator.hasNext() && days.size() < MOST) {
            LocalDate day = localDate(iterator.nextDateTime());
            if (day.isAfter(to)) {
                break;
            }
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }

    /** Whether it comes to the same wherever the counting starts. */
    private static boolean needsNoBeginning(TimeRule.Repeat repeat) {
        boolean namesDays = !repeat.byDay().isEmpty() || !repeat.byMonthDay().isEmpty();
        return namesDays && repeat.interval() == 1 && repeat.count().isEmpty();
    }

    private static RecurrenceRule recurrence(TimeRule.Repeat repeat) {
        StringBuilder rule = new StringBuilder("FREQ=").append(repeat.frequency().name());
        rule.append(";INTERVAL=").append(repeat.interval());
        repeat.count().ifPresent(count -> rule.append(";COUNT=").append(count));
        if (!repeat.byDay().isEmpty()) {
            rule.append(";BYDAY=").append(String.join(",", repeat.byDay()));
        }
        if (!repeat.byMonthDay().isEmpty()) {
            rule.append(";BYMONTHDAY=")
                    .append(
                            repeat.byMonthDay().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(",")));
        }
        rule.append(";WKST=").append(word(repeat.weekStart()));
        try {
            return new RecurrenceRule(rule.toString(), RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException("every rule of the wire is one of RFC 5545", e);
        }
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate localDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }

    private Moment on(TimeRule rule, LocalDate day) {
        if (rule.hours().isEmpty()) {
            return new Moment.Dated(day, rule.dayPart());
        }
        LocalTime opens = rule.hours().get().opens();
        Optional<ZonedDateTime> end =
                rule.hours()
                        .get()
                        .closes()
                        .map(
                                closes ->
                                        (closes.isBefore(opens) ? day.plusDays(1) : day)
                                                .atTime(closes)
                                                .atZone(zone));
        return new Moment.Timed(day.atTime(opens).atZone(zone), end);
    }
}
