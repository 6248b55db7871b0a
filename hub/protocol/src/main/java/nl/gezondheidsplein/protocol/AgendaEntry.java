package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * One activity.
 *
 * @param where place and room, as people there say it; 1 to 200 characters
 * @param start local time, to the minute
 * @param cost in words, such as "gratis"
 * @param isDemo whether it is invented for the demo, which the screen then says
 */
public record AgendaEntry(
        String id,
        Texts title,
        String where,
        LocalTime start,
        Recurrence when,
        Texts cost,
        boolean isDemo) {
    public AgendaEntry {
        Checks.form("id", id, Checks.NAME);
        Checks.length("where", where, 1, 200);
        start = start.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether it takes place on this day. */
    public boolean isOn(LocalDate day) {
        return when.includes(day);
    }
}
