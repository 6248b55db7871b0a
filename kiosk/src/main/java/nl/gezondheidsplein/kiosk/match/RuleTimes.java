package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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
        return table.between(rule, day, day.plusDays(days)).stream()
                .limit(most)
                .map(RuleTimes::onTheClockOfThePlace)
                .toList();
    }

    private static Moment onTheClockOfThePlace(nl.gezondheidsplein.protocol.Moment moment) {
        return switch (moment) {
            case nl.gezondheidsplein.protocol.Moment.Timed timed ->
                    new Moment(
                            timed.day(),
                            Optional.of(timed.order()),
                            timed.end().map(ZonedDateTime::toLocalTime),
                            Optional.empty());
            case nl.gezondheidsplein.protocol.Moment.Dated dated ->
                    new Moment(dated.day(), Optional.empty(), Optional.empty(), dated.part());
        };
    }
}
