package nl.gezondheidsplein.protocol;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a kiosk behaves at its kind of place (R60).
 *
 * @param isChildSafe whether it asks children about places only, and grown-ups only after a check
 *     that one is there
 * @param hasSound whether it may ever make a sound
 * @param quiet when it is silent although it may make sounds, such as at prayer
 * @param open when the place is open; empty when nobody said, then always
 */
public record PlaceProfile(
        boolean isChildSafe, boolean hasSound, List<Span> quiet, List<Span> open) {
    static final int MAX_SPANS = 60;

    public PlaceProfile {
        quiet = List.copyOf(quiet);
        open = List.copyOf(open);
        Checks.range("the number of quiet spans", quiet.size(), 0, MAX_SPANS);
        Checks.range("the number of opening spans", open.size(), 0, MAX_SPANS);
    }

    /** What is usual for a kind of place: a school is child-safe, a mosque without sound. */
    public static PlaceProfile of(String placeType) {
        return new PlaceProfile(
                placeType.equals("school"), !placeType.equals("moskee"), List.of(), List.of());
    }

    /** Returns whether a kiosk may make a sound at a time on the clock of the place. */
    public boolean maySound(LocalDateTime now) {
        return hasSound && quiet.stream().noneMatch(span -> span.holds(now));
    }

    /** Returns whether the place is open at a time on its clock. */
    public boolean isOpen(LocalDateTime now) {
        return open.isEmpty() || open.stream().anyMatch(span -> span.holds(now));
    }

    /** Returns when the place opens next after a time on its clock; empty when nobody said. */
    public Optional<LocalDateTime> opensAfter(LocalDateTime now) {
        return open.stream().map(span -> span.beginsAfter(now)).min(Comparator.naturalOrder());
    }

    /** A span of every such weekday, on the clock of the place. */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {
        public Span {
            from = from.truncatedTo(ChronoUnit.MINUTES);
            to = to.truncatedTo(ChronoUnit.MINUTES);
            if (!to.isAfter(from)) {
                throw Checks.refuse(Reason.OUT_OF_RANGE, "a span ends after it begins");
            }
        }

        /** Returns whether a time on the clock of the place lies within it; its end does not. */
        boolean holds(LocalDateTime now) {
            LocalTime time = now.toLocalTime();
            return now.getDayOfWeek() == day && !time.isBefore(from) && time.isBefore(to);
        }

        private LocalDateTime beginsAfter(LocalDateTime now) {
            LocalDateTime begin =
                    now.toLocalDate().with(TemporalAdjusters.nextOrSame(day)).atTime(from);
            return begin.isAfter(now) ? begin : begin.plusWeeks(1);
        }
    }
}
