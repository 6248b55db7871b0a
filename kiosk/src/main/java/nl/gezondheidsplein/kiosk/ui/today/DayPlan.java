package nl.gezondheidsplein.kiosk.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import nl.gezondheidsplein.protocol.AgendaEntry;

/**
 * What there is still to do today or, when the day is over, tomorrow.
 *
 * @param entries in the order in which they begin
 */
public record DayPlan(boolean isTomorrow, List<AgendaEntry> entries) {
    /** One may still walk in for a while after the beginning. */
    private static final Duration LATE = Duration.ofMinutes(30);

    public DayPlan {
        entries = List.copyOf(entries);
    }

    /** The plan as it is at a moment of the place's own time. */
    public static DayPlan at(LocalDateTime now, List<AgendaEntry> agenda) {
        LocalDate today = now.toLocalDate();
        LocalTime from =
                now.toLocalTime().isAfter(LocalTime.MIN.plus(LATE))
                        ? now.toLocalTime().minus(LATE)
                        : LocalTime.MIN;
        List<AgendaEntry> left =
                on(today, agenda).stream().filter(e -> !e.start().isBefore(from)).toList();
        if (!left.isEmpty()) {
            return new DayPlan(false, left);
        }
        List<AgendaEntry> next = on(today.plusDays(1), agenda);
        return new DayPlan(!next.isEmpty(), next);
    }

    private static List<AgendaEntry> on(LocalDate day, List<AgendaEntry> agenda) {
        return agenda.stream()
                .filter(entry -> entry.isOn(day))
                .sorted(Comparator.comparing(AgendaEntry::start).thenComparing(AgendaEntry::id))
                .toList();
    }
}
