package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.util.Optional;

/** How sure it is that an offer still is as it stands, judged on the day that the kiosk has. */
public enum Freshness {
    /** Somebody made sure of it not long ago. */
    SURE,
    /** Nobody did for a while, or ever: the screen says "vraag het na". */
    ASK,
    /** So old that it is matched with nobody any more. */
    STALE;

    private static final int SURE_DAYS = 90;
    private static final int MATCHED_DAYS = 180;

    /** The freshness of what was last made sure of on that day. */
    public static Freshness of(Optional<LocalDate> verified, LocalDate today) {
        if (verified.isEmpty()) {
            return ASK;
        }
        LocalDate day = verified.get();
        if (day.isBefore(today.minusDays(MATCHED_DAYS))) {
            return STALE;
        }
        return day.isBefore(today.minusDays(SURE_DAYS)) ? ASK : SURE;
    }
}
