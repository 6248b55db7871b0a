package nl.gezondheidsplein.hub.fleet;

import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a steward fills in for a new kiosk.
 *
 * @param name for people, 1 to 80 characters
 * @param replaces the kiosk whose place it takes once it is confirmed, or null
 * @param preconfirmed whether it counts from the start, for places without a person
 */
public record NewKiosk(
        String name, PlaceId place, @Nullable KioskId replaces, boolean preconfirmed) {
    public NewKiosk {
        name = name.strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new FleetException("De naam van een kiosk heeft 1 tot 80 tekens.");
        }
    }
}
