package nl.gezondheidsplein.kiosk.match;

/** One of eight directions on the compass, clockwise from north. */
public enum Direction {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST;

    private static final double TURN = 360;

    /** The nearest of the eight to a way that leads so far to the east and to the north. */
    static Direction of(double east, double north) {
        double bearing = Math.toDegrees(Math.atan2(east, north));
        long eighths = Math.round(bearing * values().length / TURN);
        return values()[(int) Math.floorMod(eighths, (long) values().length)];
    }
}
