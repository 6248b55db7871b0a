package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.util.List;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.TimeRule;

/** Writes a rule out as the times it stands for. */
public interface Times {
    /** What takes place from a day on, in order, at most so many. */
    List<Moment> from(TimeRule rule, LocalDate day, int most);
}
