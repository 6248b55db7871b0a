package nl.gezondheidsplein.hub.web.editor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the walls of the neighbourhoods. */
public final class Here {
    /** The zone of all places. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Here() {}

    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
