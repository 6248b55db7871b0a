package nl.gezondheidsplein.protocol;

/**
 * A point on earth (WGS 84) in millionths of a degree, about a decimetre: whole numbers are the
 * same in every reader.
 */
public record GeoPoint(int latitude, int longitude) {
    private static final int DEGREE = 1_000_000;

    public GeoPoint {
        Checks.range("latitude", latitude, -90 * DEGREE, 90 * DEGREE);
        Checks.range("longitude", longitude, -180 * DEGREE, 180 * DEGREE);
    }

    /** The point at so many degrees, rounded. */
    public static GeoPoint ofDegrees(double latitude, double longitude) {
        return new GeoPoint(
                (int) Math.round(latitude * DEGREE), (int) Math.round(longitude * DEGREE));
    }

    public double latitudeDegrees() {
        return (double) latitude / DEGREE;
    }

    public double longitudeDegrees() {
        return (double) longitude / DEGREE;
    }
}
