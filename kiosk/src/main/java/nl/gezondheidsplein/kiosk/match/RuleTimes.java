package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.TimeRule;
import nl.gezondheidsplein.protocol.TimeTable;

/** Rules written out as the hub writes them out, on the clock of one zone. */
public final class RuleTimes implements Times {
    /** Most things take place every week; the rest is looked for farther and farther ahead. */
    private static final int[] DAYS_AHEAD = {16, 100, 800};

    private final TimeTable table;

    public RuleTimes(ZoneId zone) {
        this.table = new TimeTable(zone);
    }

    @Override
    public List<Moment> from(TimeRule rule, LocalDate day, int most) {
        List<nl.gezondheidsplein.protocol.Moment> found = List.of();
        for (int ahead : DAYS_AHEAD) {
            found = table.between(rule, day, day.plusDays(ahead));
            if (found.size() >= most) {
                break;
            }
        }
        return found.stream().limit(most).map(RuleTimes::moment).toList();
    }

    private static Moment moment(nl.gezondheidsplein.protocol.Moment moment) {
        return switch (moment) {
            case nl.gezondheidsplein.protocol.Moment.Timed timed ->
                    new Moment(
                            timed.day(),
                            Optional.of(time(timed.start())),
                            timed.end().map(RuleTimes::time),
                            Optional.empty());
            case nl.gezondheidsplein.protocol.Moment.Dated dated ->
                    new Moment(dated.day(), Optional.empty(), Optional.empty(), dated.part());
        };
    }

    private static LocalTime time(ZonedDateTime at) {
        return at.toLocalTime();
    }
}
