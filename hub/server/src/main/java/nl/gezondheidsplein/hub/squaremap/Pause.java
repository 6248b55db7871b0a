package nl.gezondheidsplein.hub.squaremap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A span in which nothing takes place, both ends included: once, from day to day, or every year,
 * from {@code 07-11} to {@code 08-23}. A yearly one may pass the turn of the year.
 */
public record Pause(HsdsObject hsds) {
    private static final int YEARLY_LENGTH = "07-11".length();

    /** Returns whether a day falls in it. */
    public boolean covers(LocalDate day) {
        String from = hsds.requiredText("from");
        String to = hsds.requiredText("to");
        try {
            return from.length() == YEARLY_LENGTH
                    ? fallsIn(MonthDay.from(day), monthDay(from), monthDay(to))
                    : !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(to));
        } catch (DateTimeException e) {
            throw new HsdsFormatException("een pauze is niet te lezen: " + from + " – " + to);
        }
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static boolean fallsIn(MonthDay day, MonthDay first, MonthDay last) {
        boolean afterStart = !day.isBefore(first);
        boolean beforeEnd = !day.isAfter(last);
        return first.isAfter(last) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }
}
