package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The forms and bounds that more than one message shares, and how their breach is said. */
final class Checks {
    /** The largest integer that every JSON reader keeps exactly: 2^53 - 1. */
    static final long MAX_NUMBER = 9_007_199_254_740_991L;

    /** More visits than any place could see in one window; keeps sums far from overflow. */
    static final int MAX_COUNT = 1_000_000;

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2099;

    static final Pattern KIOSK = Pattern.compile("k-[a-z0-9]{10}");
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    static final Pattern BOOT = Pattern.compile("[A-Za-z0-9-]{1,36}");
    static final Pattern LABEL = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    static final Pattern APP = Pattern.compile("[A-Za-z0-9._+-]{1,64}");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** No control characters but tab and line ends, which every database and terminal can hold. */
    static final Pattern PRINTABLE =
            Pattern.compile("[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\p{Cs}]*");

    static final Pattern REASON = Pattern.compile("[a-z][a-z-]{0,39}");

    private Checks() {}

    static MalformedMessageException refuse(Reason reason, String message) {
        return new MalformedMessageException(reason, message);
    }

    static String form(String name, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw refuse(Reason.WRONG_FORM, name + " does not match " + pattern);
        }
        return value;
    }

    static long range(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw refuse(Reason.OUT_OF_RANGE, name + " lies outside " + min + " to " + max);
        }
        return value;
    }

    static String length(String name, String value, int min, int max) {
        range("the length of " + name, value.codePointCount(0, value.length()), min, max);
        return form(name, value, PRINTABLE);
    }

    /** A day that the wire can say: of this century. */
    static LocalDate day(String name, LocalDate day) {
        range("the year of " + name, day.getYear(), FIRST_YEAR, LAST_YEAR);
        return day;
    }

    static int count(String name, long value) {
        if (value < 0) {
            throw refuse(Reason.NEGATIVE_COUNT, name + " is below zero");
        }
        return (int) range(name, value, 0, MAX_COUNT);
    }
}
