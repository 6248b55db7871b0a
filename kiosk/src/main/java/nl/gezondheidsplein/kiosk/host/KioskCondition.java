package nl.gezondheidsplein.kiosk.host;

import java.util.Optional;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.PackRefusal;

/**
 * How a kiosk stands, for its host. It holds no number of visits: that would tell who was just
 * there.
 *
 * @param sealed how many sealed messages wait for the hub
 * @param pack version of the content
 * @param packRefused why newer content is not shown
 * @param diskFreeMb free megabytes on the card
 */
public record KioskCondition(
        Connection connection,
        int sealed,
        String pack,
        Optional<PackRefusal> packRefused,
        ClockState clock,
        long diskFreeMb) {
    /** How it stands with the hub. */
    public enum Connection {
        ONLINE,
        OFFLINE,
        /** No identity yet. */
        UNKNOWN_TO_HUB,
        /** It lost its state and must be enrolled anew. */
        STATE_LOST
    }
}
