package nl.gezondheidsplein.kiosk.settings;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How long windows last and when they leave. Floors are no setting: nothing can lower them.
 *
 * @param rehearsal whether windows are shortened and sent at once
 * @param sendHour hour of the night, 0–23, local time of {@code zone}
 * @param zone zone of the send hour and of the agenda
 */
public record Timing(boolean rehearsal, int sendHour, ZoneId zone) {
    /** Window length of a rehearsal, fixed by the demo's contract. */
    public static final Duration REHEARSAL_WINDOW = Duration.ofSeconds(20);

    public Timing {
        if (sendHour < 0 || sendHour > 23) {
            throw new SettingsRefusedException(
                    SettingsKeys.SEND_HOUR, "must be 0 to 23, not " + sendHour);
        }
    }
}
