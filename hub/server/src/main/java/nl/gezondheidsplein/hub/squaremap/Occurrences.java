package nl.gezondheidsplein.hub.squaremap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.TimeTable;

/** Writes out a schedule as the days and times it stands for, as a kiosk writes out its rule. */
public final class Occurrences {
    private final ZoneId zone;
    private final TimeTable timeTable;

    /** Writes out on the clock of this zone. */
    public Occurrences(ZoneId zone) {
        this.zone = zone;
        this.timeTable = new TimeTable(zone);
    }

    /**
     * Returns what takes place from one day to another, both included, in order; nothing when the
     * schedule tells its times only in words.
     *
     * @throws HsdsFormatException when the schedule cannot be read
     */
    public List<Moment> between(Schedule schedule, LocalDate from, LocalDate to) {
        return schedule.rule(zone).map(rule -> timeTable.between(rule, from, to)).orElse(List.of());
    }
}
