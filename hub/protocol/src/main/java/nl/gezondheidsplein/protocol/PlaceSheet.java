package nl.gezondheidsplein.protocol;

import java.util.Optional;

/**
 * What a kiosk tells about its place: {@code place.json} of a pack.
 *
 * @param placeType such as {@code buurthuis}, {@code school} or {@code moskee}
 * @param askHere whom or which desk to ask
 * @param point where it stands; absent when unknown, and then nothing is near or far
 * @param profile how a kiosk behaves there
 */
public record PlaceSheet(
        PlaceId place,
        String placeType,
        Texts names,
        Texts motto,
        Texts askHere,
        Optional<GeoPoint> point,
        PlaceProfile profile) {
    public PlaceSheet {
        Checks.form("placeType", placeType, Checks.NAME);
    }

    /** A place of which only the words are known. */
    public PlaceSheet(PlaceId place, String placeType, Texts names, Texts motto, Texts askHere) {
        this(place, placeType, names, motto, askHere, Optional.empty(), PlaceProfile.of(placeType));
    }
}
