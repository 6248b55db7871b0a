package nl.gezondheidsplein.hub.packs;

import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.Point;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.PlaceSheet;

/**
 * Tells each place where it stands, from the location of the social map that names it in {@code
 * external_identifier}; a place that knows its point already keeps it.
 */
public final class PlacesOnMap implements SheetSource<PlaceSheet> {
    /** Says that an external identifier is the id of a place. */
    private static final String PLACE = "gezondheidsplein-place";

    private final SocialMaps maps;

    public PlacesOnMap(SocialMaps maps) {
        this.maps = maps;
    }

    @Override
    public PlaceSheet at(Place place) {
        PlaceSheet sheet = place.sheet();
        return new PlaceSheet(
                sheet.place(),
                sheet.placeType(),
                sheet.names(),
                sheet.motto(),
                sheet.askHere(),
                sheet.point().or(() -> onMap(place)),
                sheet.profile(),
                sheet.stay());
    }

    private Optional<GeoPoint> onMap(Place place) {
        return maps.current().all(RecordKind.LOCATION).stream()
                .filter(stored -> isNamed(stored.hsds().text("external_identifier_type"), PLACE))
                .filter(
                        stored ->
                                isNamed(
                                        stored.hsds().text("external_identifier"),
                                        place.id().value()))
                .findFirst()
                .flatMap(stored -> new Location(stored.hsds()).point())
                .map(PlacesOnMap::geoPoint);
    }

    private static boolean isNamed(Optional<String> value, String name) {
        return value.filter(name::equals).isPresent();
    }

    private static GeoPoint geoPoint(Point point) {
        return GeoPoint.ofDegrees(point.latitude(), point.longitude());
    }
}
