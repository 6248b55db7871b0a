package nl.gezondheidsplein.hub.walkmap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the nodes of some ways are: two arrays, since a city has a million of them. */
final class NodePlaces {
    private final long[] ids;
    private final double[] latitudes;
    private final double[] longitudes;

    /** WGS 84. */
    record Degrees(double latitude, double longitude) {}

    NodePlaces(List<Extract.Way> ways) {
        ids = ways.stream().flatMapToLong(Extract.Way::nodes).sorted().distinct().toArray();
        latitudes = new double[ids.length];
        longitudes = new double[ids.length];
        Arrays.fill(latitudes, Double.NaN);
    }

    void put(long id, double latitude, double longitude) {
        int at = Arrays.binarySearch(ids, id);
        if (at >= 0) {
            latitudes[at] = latitude;
            longitudes[at] = longitude;
        }
    }

    Optional<Degrees> find(long id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 || Double.isNaN(latitudes[at])
                ? Optional.empty()
                : Optional.of(new Degrees(latitudes[at], longitudes[at]));
    }
}
