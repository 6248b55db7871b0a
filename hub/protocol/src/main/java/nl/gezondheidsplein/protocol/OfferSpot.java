package nl.gezondheidsplein.protocol;

import java.util.Optional;

/**
 * Where an offer takes place.
 *
 * @param name as people there call it, 1 to 200 characters
 * @param address street and number; empty when unknown
 * @param point absent when unknown; then there is no distance either
 */
public record OfferSpot(String name, String address, Optional<GeoPoint> point) {
    public OfferSpot {
        Checks.length("name", name, 1, 200);
        Checks.length("address", address, 0, 200);
    }
}
