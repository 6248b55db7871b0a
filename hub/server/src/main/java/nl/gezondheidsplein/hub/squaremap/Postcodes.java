package nl.gezondheidsplein.hub.squaremap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where postcodes are, told by the places in the map that have both a postcode and a point. A whole
 * Dutch postcode that no place has falls back to its four digits.
 */
final class Postcodes {
    private static final int AREA_LENGTH = 4;

    private final Map<String, Centre> centres = new HashMap<>();

    /** The mean of points; fit for a town, not for the poles. */
    private static final class Centre {
        private double latitudes;
        private double longitudes;
        private int points;

        void add(Point point) {
            latitudes += point.latitude();
            longitudes += point.longitude();
            points++;
        }

        Point mean() {
            return new Point(latitudes / points, longitudes / points);
        }
    }

    private Postcodes() {}

    static Postcodes of(Collection<Location> locations) {
        Postcodes postcodes = new Postcodes();
        for (Location location : locations) {
            location.point()
                    .ifPresent(
                            point ->
                                    location.addresses()
                                            .forEach(
                                                    address ->
                                                            postcodes.add(
                                                                    plain(address.postcode()),
                                                                    point)));
        }
        return postcodes;
    }

    private void add(String postcode, Point point) {
        for (String key : keys(postcode)) {
            centres.computeIfAbsent(key, unknown -> new Centre()).add(point);
        }
    }

    private static List<String> keys(String postcode) {
        return postcode.length() > AREA_LENGTH
                ? List.of(postcode, postcode.substring(0, AREA_LENGTH))
                : List.of(postcode);
    }

    static String plain(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    Optional<Point> centre(String postcode) {
        for (String key : keys(plain(postcode))) {
            Centre known = centres.get(key);
            if (known != null) {
                return Optional.of(known.mean());
            }
        }
        return Optional.empty();
    }
}
