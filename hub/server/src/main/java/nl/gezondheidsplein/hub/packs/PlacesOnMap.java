package nl.gezondheidsplein.hub.packs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Point;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
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
                sheet.stay(),
                sheet.isDemo());
    }

    private Optional<GeoPoint> onMap(Place place) {
        return Optional.ofNullable(points(maps.current()).get(place.id().value()))
                .map(PlacesOnMap::geoPoint);
    }

    /** Returns where the places stand that a map names, by their id. */
    public static Map<String, Point> points(SocialMap map) {
        Map<String, Point> points = new HashMap<>();
        for (MapRecord stored : map.all(RecordKind.LOCATION)) {
            if (isNamed(stored.hsds().text("external_identifier_type"), PLACE)) {
                Optional<String> id = stored.hsds().text("external_identifier");
                Optional<Point> point = new Location(stored.hsds()).point();
                id.ifPresent(place -> point.ifPresent(there -> points.putIfAbsent(place, there)));
            }
        }
        return points;
    }

    private static boolean isNamed(Optional<String> value, String name) {
        return value.filter(name::equals).isPresent();
    }

    private static GeoPoint geoPoint(Point point) {
        return GeoPoint.ofDegrees(point.latitude(), point.longitude());
    }
}
