package nl.gezondheidsplein.hub.squaremap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Writes out a schedule as the days and times it stands for.
 *
 * <p>Days are counted on the calendar and only then put on the clock, so what begins at 14:00
 * begins at 14:00 on both sides of a change to summer or winter time. A time that the change skips
 * moves forward by the gap.
 */
public final class Occurrences {
    /** Where a rule without a beginning is counted from; a Monday, so weeks are whole. */
    private static final LocalDate NO_BEGINNING = LocalDate.of(2001, 1, 1);

    /** Five years of every day; more from one schedule is a fault in the data. */
    private static final int MOST = 2_000;

    private final ZoneId zone;

    /** Writes out on the clock of this zone. */
    public Occurrences(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Returns what takes place from one day to another, both included, in order; nothing when the
     * schedule tells its times only in words.
     *
     * @throws HsdsFormatException when the schedule cannot be read
     */
    public List<Occurrence> between(Schedule schedule, LocalDate from, LocalDate to) {
        return days(schedule, from, to).stream()
                .filter(schedule::isOpenOn)
                .map(day -> on(schedule, day))
                .toList();
    }

    private static List<LocalDate> days(Schedule schedule, LocalDate from, LocalDate to) {
        if (schedule.frequency().isPresent()) {
            return canBeCounted(schedule) ? counted(schedule, from, to) : List.of();
        }
        return schedule
                .firstDay()
                .or(
                        () ->
                                schedule.validFrom()
                                        .filter(day -> schedule.validTo().equals(Optional.of(day))))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .stream()
                .toList();
    }

    /**
     * By week or day of the year, or by day of the month in a weekly rule: RFC 5545 has no such.
     */
    private static boolean canBeCounted(Schedule schedule) {
        boolean weekly = schedule.frequency().equals(Optional.of("WEEKLY"));
        boolean hasBeginning = schedule.firstDay().or(schedule::validFrom).isPresent();
        boolean namesDays =
                schedule.hsds().text("byday").isPresent()
                        || schedule.hsds().text("bymonthday").isPresent();
        boolean everyTime = schedule.hsds().number("interval").orElse(1.0) == 1.0;
        boolean isCounted = schedule.hsds().number("count").isPresent();
        return schedule.hsds().text("byweekno").isEmpty()
                && schedule.hsds().text("byyearday").isEmpty()
                && !(weekly && schedule.hsds().text("bymonthday").isPresent())
                && (hasBeginning || (namesDays && everyTime && !isCounted));
    }

    private static List<LocalDate> counted(Schedule schedule, LocalDate from, LocalDate to) {
        LocalDate beginning = schedule.firstDay().or(schedule::validFrom).orElse(NO_BEGINNING);
        RecurrenceRuleIterator iterator = rule(schedule).iterator(dateTime(beginning));
        // Only a rule that counts its times must be walked from its beginning.
        if (from.isAfter(beginning) && schedule.hsds().number("count").isEmpty()) {
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

    private static RecurrenceRule rule(Schedule schedule) {
        StringBuilder rule = new StringBuilder("FREQ=");
        rule.append(schedule.frequency().orElseThrow());
        part(rule, "INTERVAL", schedule.hsds().number("interval").map(Double::intValue));
        part(rule, "COUNT", schedule.hsds().number("count").map(Double::intValue));
        part(rule, "BYDAY", schedule.hsds().text("byday").map(text -> text.replace(" ", "")));
        part(rule, "BYMONTHDAY", schedule.hsds().text("bymonthday"));
        part(rule, "WKST", schedule.hsds().text("wkst"));
        try {
            return new RecurrenceRule(rule.toString(), RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new HsdsFormatException("het schema is geen regel volgens RFC 5545: " + rule);
        }
    }

    private static void part(StringBuilder rule, String name, Optional<?> value) {
        value.ifPresent(given -> rule.append(';').append(name).append('=').append(given));
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate localDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }

    private Occurrence on(Schedule schedule, LocalDate day) {
        Optional<Schedule.ClockTime> opens = schedule.opens();
        if (opens.isEmpty()) {
            return new Occurrence.Dated(day, schedule.dayPart());
        }
        ZonedDateTime start = at(day, opens.get());
        Optional<ZonedDateTime> end =
                schedule.closes()
                        .map(
                                closes -> {
                                    LocalTime open = opens.get().time();
                                    boolean nextDay = closes.time().isBefore(open);
                                    return at(nextDay ? day.plusDays(1) : day, closes);
                                });
        return new Occurrence.Timed(start, end);
    }

    private ZonedDateTime at(LocalDate day, Schedule.ClockTime time) {
        return time.offset()
                .map(offset -> day.atTime(time.time()).atOffset(offset).atZoneSameInstant(zone))
                .orElseGet(() -> day.atTime(time.time()).atZone(zone));
    }
}
