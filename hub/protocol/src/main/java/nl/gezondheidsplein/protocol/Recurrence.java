package nl.gezondheidsplein.protocol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** On which days something takes place. */
public sealed interface Recurrence {
    /** Whether it takes place on this day. */
    boolean includes(LocalDate day);

    /**
     * Every week on these days.
     *
     * @param days at least one
     */
    record Weekly(SortedSet<DayOfWeek> days) implements Recurrence {
        public Weekly {
            Checks.range("the number of weekdays", days.size(), 1, 7);
            days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        }

        @Override
        public boolean includes(LocalDate day) {
            return days.contains(day.getDayOfWeek());
        }
    }

    /** Once, on this date. */
    record Once(LocalDate date) implements Recurrence {
        @Override
        public boolean includes(LocalDate day) {
            return date.equals(day);
        }
    }
}
