package nl.gezondheidsplein.protocol;

/**
 * What a kiosk tells about its place: {@code place.json} of a pack.
 *
 * @param placeType such as {@code buurthuis}, {@code school} or {@code moskee}
 * @param askHere whom or which desk to ask
 */
public record PlaceSheet(PlaceId place, String placeType, Texts names, Texts motto, Texts askHere) {
    public PlaceSheet {
        Checks.form("placeType", placeType, Checks.NAME);
    }
}
