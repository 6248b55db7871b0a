package nl.gezondheidsplein.kiosk.ui.attract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.gezondheidsplein.kiosk.match.AgendaFilter;
import nl.gezondheidsplein.kiosk.match.AgendaItem;
import nl.gezondheidsplein.kiosk.match.SocialMap;

/**
 * What there is still to do today or, when the day is over, tomorrow.
 *
 * @param items in the order in which they begin
 */
public record DayPlan(boolean isTomorrow, List<AgendaItem> items) {
    public DayPlan {
        items = List.copyOf(items);
    }

    /** The plan as it is at a moment of the place's own time. */
    public static DayPlan at(LocalDateTime now, SocialMap map) {
        LocalDate today = now.toLocalDate();
        List<AgendaItem> left = map.agenda(now, today, AgendaFilter.ALL);
        if (!left.isEmpty()) {
            return new DayPlan(false, left);
        }
        List<AgendaItem> next = map.agenda(now, today.plusDays(1), AgendaFilter.ALL);
        return new DayPlan(!next.isEmpty(), next);
    }
}
