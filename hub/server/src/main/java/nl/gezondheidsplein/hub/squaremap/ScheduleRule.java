package nl.gezondheidsplein.hub.squaremap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.TimeRule;

/**
 * Puts a schedule in the words of HSDS into a rule of the wire, which every kiosk writes out as the
 * hub does. What HSDS can say and RFC 5545 cannot is no rule; then its words have to do.
 */
final class ScheduleRule {
    /** The wire tells days of this century. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final int YEARLY_LENGTH = "07-11".length();

    private final Schedule schedule;
    private final ZoneId zone;

    /** Reads a schedule; a clock time with an offset is put on the clock of the zone. */
    ScheduleRule(Schedule schedule, ZoneId zone) {
        this.schedule = schedule;
        this.zone = zone;
    }

    /**
     * Returns the rule, or nothing when the schedule tells its times only in words.
     *
     * @throws HsdsFormatException when the schedule cannot be read
     */
    Optional<TimeRule> rule() {
        try {
            return schedule.frequency().isPresent() ? repeated() : once();
        } catch (MalformedMessageException e) {
            throw new HsdsFormatException(
                    "het schema is geen regel volgens RFC 5545 die een plein kan tonen");
        }
    }

    private Optional<TimeRule> once() {
        return schedule.firstDay()
                .or(
                        () ->
                                schedule.validFrom()
                                        .filter(day -> schedule.validTo().equals(Optional.of(day))))
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .map(day -> rule(Optional.of(day), Optional.empty()));
    }

    private Optional<TimeRule> repeated() {
        Optional<LocalDate> beginning = schedule.firstDay().or(schedule::validFrom);
        boolean isTooOld = beginning.filter(day -> day.isBefore(FIRST)).isPresent();
        if (isTooOld || !isRuleOfRfc5545()) {
            return Optional.empty();
        }
        return Optional.of(rule(beginning, Optional.of(repeat())));
    }

    /** By week or day of the year, or by day of the month in a weekly rule: it has no such. */
    private boolean isRuleOfRfc5545() {
        boolean isWeekly = schedule.frequency().equals(Optional.of("WEEKLY"));
        return schedule.hsds().text("byweekno").isEmpty()
                && schedule.hsds().text("byyearday").isEmpty()
                && !(isWeekly && schedule.hsds().text("bymonthday").isPresent());
    }

    private TimeRule.Repeat repeat() {
        return new TimeRule.Repeat(
                frequency(),
                schedule.hsds().number("interval").map(Double::intValue).orElse(1),
                schedule.hsds().number("count").map(Double::intValue),
                parts("byday").toList(),
                parts("bymonthday").map(ScheduleRule::number).toList(),
                schedule.hsds().text("wkst").map(Schedule::weekday).orElse(DayOfWeek.MONDAY));
    }

    private TimeRule.Frequency frequency() {
        String name = schedule.frequency().orElseThrow();
        return Arrays.stream(TimeRule.Frequency.values())
                .filter(frequency -> frequency.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new HsdsFormatException("freq is geen WEEKLY of MONTHLY: " + name));
    }

    private Stream<String> parts(String field) {
        return schedule.hsds().text(field).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new HsdsFormatException("bymonthday noemt geen dag van de maand: " + text);
        }
    }

    private TimeRule rule(Optional<LocalDate> from, Optional<TimeRule.Repeat> repeat) {
        Optional<TimeRule.Hours> hours = hours(from);
        return new TimeRule(
                from,
                Stream.concat(schedule.lastDay().stream(), schedule.validTo().stream())
                        .min(LocalDate::compareTo)
                        .map(day -> day.isAfter(LAST) ? LAST : day)
                        .map(day -> day.isBefore(FIRST) ? FIRST : day),
                repeat,
                hours,
                hours.isPresent() ? Optional.empty() : schedule.dayPart(),
                pauses(from),
                Collections.unmodifiableSortedSet(new TreeSet<>(schedule.cancelledDays())));
    }

    /**
     * People keep clock times: an offset tells which clock time it is on the first day, and that
     * stays when summer time changes the offset.
     */
    private Optional<TimeRule.Hours> hours(Optional<LocalDate> from) {
        LocalDate day = from.orElse(FIRST);
        return schedule.opens()
                .map(
                        opens ->
                                new TimeRule.Hours(
                                        clock(day, opens),
                                        schedule.closes().map(closes -> clock(day, closes))));
    }

    private LocalTime clock(LocalDate day, Schedule.ClockTime time) {
        return time.offset()
                .map(
                        offset ->
                                day.atTime(time.time())
                                        .atOffset(offset)
                                        .atZoneSameInstant(zone)
                                        .toLocalTime())
                .orElse(time.time());
    }

    /** A repeat that is counted from before it may take place rests until then. */
    private List<TimeRule.Pause> pauses(Optional<LocalDate> from) {
        List<TimeRule.Pause> pauses = new ArrayList<>();
        schedule.validFrom()
                .filter(valid -> from.filter(valid::isAfter).isPresent())
                .ifPresent(
                        valid ->
                                pauses.add(
                                        new TimeRule.Pause.Once(
                                                from.orElseThrow(), valid.minusDays(1))));
        schedule.pauses().forEach(pause -> pauses.add(pause(pause)));
        return pauses;
    }

    private static TimeRule.Pause pause(HsdsObject pause) {
        String from = pause.requiredText("from");
        String to = pause.requiredText("to");
        try {
            return from.length() == YEARLY_LENGTH
                    ? new TimeRule.Pause.Yearly(monthDay(from), monthDay(to))
                    : new TimeRule.Pause.Once(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException e) {
            throw new HsdsFormatException("een pauze is niet te lezen: " + from + " – " + to);
        }
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }
}
