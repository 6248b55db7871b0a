package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.walkmap.PlaceMaps;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.PlaceId;
import org.junit.jupiter.api.Test;

/** What the maps around places promise. */
abstract class PlaceMapsContract extends DatabaseTest {
    private static final MapSheet MAP =
            new MapSheet(
                    GeoPoint.ofDegrees(52.05, 4.30),
                    "© OpenStreetMap",
                    List.of(
                            new MapSheet.Shape(
                                    MapSheet.Kind.STREET,
                                    List.of(
                                            new MapSheet.Point(-100, 0),
                                            new MapSheet.Point(100, 5)))));

    private final PlaceMaps maps = new JdbcPlaceMaps(database());

    @Test
    void keepsTheLastMapOfAPlaceAndNoneOfTheOthers() {
        JdbcAreaRegister register = new JdbcAreaRegister(database());
        DemoAreas.putInto(register);
        List<PlaceId> places = register.places().stream().map(Place::id).toList();

        maps.put(places.get(0), new MapSheet(MAP.middle(), "somebody else", List.of()));
        maps.put(places.get(0), MAP);

        assertThat(maps.find(places.get(0))).contains(MAP);
        assertThat(maps.find(places.get(1))).isEmpty();
    }
}
