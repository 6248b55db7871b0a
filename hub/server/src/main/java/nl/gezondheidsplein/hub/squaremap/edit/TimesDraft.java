package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A schedule as an editor filled it in; any text may be empty or unreadable.
 *
 * @param every how many weeks, or months, from one time to the next
 * @param position which of its weekdays in the month: 1 to 4, or -1 for the last
 * @param pauses one a line
 * @param cancelled one day a line
 * @param words what no rule can say
 */
public record TimesDraft(
        Kind kind,
        String every,
        Set<DayOfWeek> days,
        String position,
        Span span,
        Hours hours,
        String pauses,
        String cancelled,
        String words) {
    /** What a new schedule starts from. */
    public static final TimesDraft EMPTY =
            new TimesDraft(
                    Kind.WEEKLY,
                    "1",
                    Set.of(),
                    "1",
                    new Span("", ""),
                    new Hours("", "", ""),
                    "",
                    "",
                    "");

    /** How it repeats. */
    public enum Kind {
        WEEKLY,
        MONTHLY,
        ONCE,
        /** Told in words only. */
        WORDS
    }

    /** From which day until which, both included; the first is the only one of what is once. */
    public record Span(String start, String until) {}

    /** At what time: on the clock, or in a part of the day. */
    public record Hours(String from, String to, String dayPart) {}

    public TimesDraft {
        EnumSet<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        days = Collections.unmodifiableSet(ordered);
    }

    /** Returns a sentence for each field that cannot be read; it says what to do. */
    public Map<TimesField, String> flaws() {
        return TimesReader.read(this).flaws();
    }
}
