package nl.gezondheidsplein.kiosk.match;

import java.util.Optional;
import nl.gezondheidsplein.protocol.GeoPoint;

/**
 * The way on foot from the kiosk to a place, as an estimate without a map of streets.
 *
 * @param east metres to the east as the crow flies; to the west below zero
 * @param north metres to the north as the crow flies; to the south below zero
 * @param metres to walk
 */
public record Walk(int east, int north, int metres) {
    private static final double EARTH_RADIUS = 6_371_000;

    /**
     * A walk along a grid of streets is 4/π = 1.27 times the straight line, on the mean over all
     * directions; rounded up, for paths through houses don't exist and waits at crossings do.
     */
    private static final double DETOUR = 1.3;

    /**
     * Metres per minute, which is 1.0 m/s: the speed with which Coffin and Morrall (Transportation
     * Research Record 1487, 1995) would plan crossings for people over 60.
     */
    private static final int METRES_PER_MINUTE = 60;

    /** Nearer than this, on the straight line, it is this building or the one beside it. */
    private static final double HERE = 25;

    /** The walk from one point to another. */
    static Walk between(GeoPoint from, GeoPoint to) {
        double latitude = Math.toRadians(from.latitudeDegrees());
        double north = Math.toRadians(to.latitudeDegrees()) - latitude;
        double east = Math.toRadians(to.longitudeDegrees() - from.longitudeDegrees());
        double chord =
                square(Math.sin(north / 2))
                        + Math.cos(latitude)
                                * Math.cos(latitude + north)
                                * square(Math.sin(east / 2));
        double straight = 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
        return new Walk(
                (int) Math.round(east * Math.cos(latitude + north / 2) * EARTH_RADIUS),
                (int) Math.round(north * EARTH_RADIUS),
                (int) Math.round(straight * DETOUR));
    }

    private static double square(double value) {
        return value * value;
    }

    /** Minutes at a slow walk, rounded up; at least one. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(metres, METRES_PER_MINUTE));
    }

    /** Where to go first; empty when it is here. */
    public Optional<Direction> direction() {
        return isHere() ? Optional.empty() : Optional.of(Direction.of(east, north));
    }

    /** Whether it is in this building or beside it. */
    public boolean isHere() {
        return Math.hypot(east, north) < HERE;
    }

    /** How far one comes in so many minutes, in metres on the straight line, as a map draws it. */
    public static int reach(int minutes) {
        return (int) Math.round(minutes * METRES_PER_MINUTE / DETOUR);
    }
}
