package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.util.List;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.TimeRule;
import nl.gezondheidsplein.protocol.TimeTable;

/** Times as the hub tells them too, written out on the clock of the place. */
public final class RuleTimes implements Times {
    /**
     * How many days are looked at, tried one after the other until there are enough times: what
     * comes by the week, what comes by the month, and what pauses for long.
     */
    private static final List<Integer> DAYS = List.of(10, 100, 1_500);

    private final TimeTable table;

    public RuleTimes(TimeTable table) {
        this.table = table;
    }

    @Override
    public List<Moment> from(TimeRule rule, LocalDate day, int most) {
        List<Moment> found = List.of();
        for (int days : DAYS) {
            if (found.size() < most) {
                found = within(rule, day, days, most);
            }
        }
        return found;
    }

    private List<Moment> within(TimeRule rule, LocalDate day, int days, int most) {
        return table.between(rule, day, day.plusDays(days)).stream().limit(most).toList();
    }
}
