package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** A point on earth, in degrees. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METRES = 6_371_000;

    /** Returns the point, or nothing when it would lie outside the globe. */
    public static Optional<Point> of(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Point(latitude, longitude))
                : Optional.empty();
    }

    /** Returns the distance as the crow flies, in metres (haversine on a sphere). */
    public double metresTo(Point other) {
        double dLatitude = Math.toRadians(other.latitude - latitude);
        double dLongitude = Math.toRadians(other.longitude - longitude);
        double a =
                square(Math.sin(dLatitude / 2))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(dLongitude / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double x) {
        return x * x;
    }
}
