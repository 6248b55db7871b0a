package nl.gezondheidsplein.hub.squaremap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.protocol.DayPart;
import nl.gezondheidsplein.protocol.TimeRule;

/**
 * When something takes place, as HSDS says it, with three fields of our own for what HSDS cannot
 * say: {@code day_part}, {@code pauses} and {@code cancelled_dates}.
 */
public record Schedule(HsdsObject hsds) {
    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "MO", DayOfWeek.MONDAY,
                    "TU", DayOfWeek.TUESDAY,
                    "WE", DayOfWeek.WEDNESDAY,
                    "TH", DayOfWeek.THURSDAY,
                    "FR", DayOfWeek.FRIDAY,
                    "SA", DayOfWeek.SATURDAY,
                    "SU", DayOfWeek.SUNDAY);

    /** A clock time, with an offset when the source gave one. */
    record ClockTime(LocalTime time, Optional<ZoneOffset> offset) {}

    public UUID id() {
        return hsds.id();
    }

    public Optional<String> frequency() {
        return hsds.text("freq");
    }

    public Optional<LocalDate> firstDay() {
        return hsds.date("dtstart");
    }

    public Optional<LocalDate> lastDay() {
        return hsds.date("until");
    }

    public Optional<LocalDate> validFrom() {
        return hsds.date("valid_from");
    }

    public Optional<LocalDate> validTo() {
        return hsds.date("valid_to");
    }

    /** Returns the clock time it begins. */
    Optional<ClockTime> opens() {
        return hsds.text("opens_at").map(text -> clockTime("opens_at", text));
    }

    /** Returns the clock time it ends; before the beginning means on the next day. */
    Optional<ClockTime> closes() {
        return hsds.text("closes_at").map(text -> clockTime("closes_at", text));
    }

    private static ClockTime clockTime(String field, String text) {
        try {
            if (text.endsWith("Z") || text.indexOf('+') > 0 || text.indexOf('-') > 0) {
                OffsetTime time = OffsetTime.parse(text);
                return new ClockTime(time.toLocalTime(), Optional.of(time.getOffset()));
            }
            return new ClockTime(LocalTime.parse(text), Optional.empty());
        } catch (DateTimeException e) {
            throw new HsdsFormatException(field + " is geen tijd zoals 14:00: " + text);
        }
    }

    /** Returns the clock time it begins, as it stands in the data. */
    public Optional<LocalTime> opensAt() {
        return opens().map(ClockTime::time);
    }

    /** Returns the clock time it ends, as it stands in the data. */
    public Optional<LocalTime> closesAt() {
        return closes().map(ClockTime::time);
    }

    public Optional<DayPart> dayPart() {
        return hsds.text("day_part")
                .map(
                        text ->
                                DayPartWord.part(text)
                                        .orElseThrow(
                                                () ->
                                                        new HsdsFormatException(
                                                                "day_part is geen ochtend, middag"
                                                                        + " of avond: "
                                                                        + text)));
    }

    /**
     * Returns the rule that a kiosk writes out itself; nothing when it tells its times only in
     * words.
     *
     * @param zone of the place, for a clock time with an offset
     * @throws HsdsFormatException when it cannot be read
     */
    public Optional<TimeRule> rule(ZoneId zone) {
        return new ScheduleRule(this, zone).rule();
    }

    /**
     * Returns the spans in which nothing takes place, both ends included: once, from day to day, or
     * every year, from {@code 07-11} to {@code 08-23}. A yearly one may pass the turn of the year.
     */
    public List<HsdsObject> pauses() {
        return hsds.list("pauses", pause -> pause);
    }

    /** Returns the days on which it does not take place although its rule says so. */
    public List<LocalDate> cancelledDays() {
        try {
            return hsds.texts("cancelled_dates").stream().map(LocalDate::parse).toList();
        } catch (DateTimeException e) {
            throw new HsdsFormatException("cancelled_dates bevat iets dat geen dag is");
        }
    }

    /** Returns the weekdays it names, without their number in the month. */
    public List<DayOfWeek> weekdays() {
        return byDay().stream().map(Schedule::weekdayOf).toList();
    }

    /** Returns the weekday that one entry of a list such as {@code TU,2TH} names. */
    public static DayOfWeek weekdayOf(String entry) {
        return weekday(entry.substring(Math.max(0, entry.length() - 2)));
    }

    static DayOfWeek weekday(String word) {
        DayOfWeek day = DAYS.get(word);
        if (day == null) {
            throw new HsdsFormatException("dit is geen weekdag: " + word);
        }
        return day;
    }

    private List<String> byDay() {
        return hsds.text("byday").stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
