package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes days and times as people here do. */
public final class DutchDays {
    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("d MMMM", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);

    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, reader("d-M-uuuu"), reader("d MMMM uuuu"));
    private static final List<DateTimeFormatter> MONTH_DAYS =
            List.of(reader("d-M"), reader("d MMMM"));
    private static final List<DateTimeFormatter> TIMES = List.of(reader("H:mm"), reader("H.mm"));

    private DutchDays() {}

    private static DateTimeFormatter reader(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(DUTCH);
    }

    static Optional<LocalDate> day(String text) {
        return first(text, DAYS, LocalDate::parse);
    }

    static Optional<MonthDay> monthDay(String text) {
        return first(text, MONTH_DAYS, MonthDay::parse);
    }

    /** Reads "14:00" and "9.30". */
    public static Optional<LocalTime> time(String text) {
        return first(text, TIMES, LocalTime::parse);
    }

    private interface Reader<T> {
        T read(String text, DateTimeFormatter format);
    }

    private static <T> Optional<T> first(
            String text, List<DateTimeFormatter> formats, Reader<T> reader) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(reader.read(text.strip(), format));
            } catch (DateTimeException e) {
                // The next way of writing it may fit.
            }
        }
        return Optional.empty();
    }

    /** Returns "1 december 2026". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns "dinsdag 1 december 2026". */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    static String words(MonthDay day) {
        return MONTH_DAY.format(day);
    }

    /** Returns "14:00". */
    public static String words(LocalTime time) {
        return TIME.format(time);
    }

    /** Returns "dinsdag". */
    public static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, DUTCH);
    }
}
