package nl.gezondheidsplein.protocol;

import java.util.List;

/**
 * What lies around a place, to be drawn under the walking map: {@code map.json} of a pack.
 *
 * @param middle the point that the metres of every shape count from; a kiosk that stands elsewhere
 *     does not draw it
 * @param attribution whom the map's licence says to name, such as "© OpenStreetMap"; always shown
 *     with it
 * @param shapes what is drawn, what comes later over what comes first
 */
public record MapSheet(GeoPoint middle, String attribution, List<Shape> shapes) {
    /** The most shapes of one sheet. */
    public static final int MAX_SHAPES = 3_000;

    /** The most points of one shape. */
    public static final int MAX_POINTS = 500;

    /** From the middle, in metres. */
    static final int FARTHEST = 10_000;

    public MapSheet {
        Checks.length("attribution", attribution, 1, 100);
        shapes = List.copyOf(shapes);
        Checks.range("the number of shapes", shapes.size(), 0, MAX_SHAPES);
    }

    /** What a shape stands for. */
    public enum Kind implements Named {
        /** An area of water. */
        WATER,
        /** An area where one may walk under trees or over grass. */
        GREEN,
        /** A line along which one walks. */
        STREET;

        /** Whether it has an inside. */
        public boolean isArea() {
            return this != STREET;
        }
    }

    /**
     * A line or the edge of an area, which closes by itself.
     *
     * @param points two or more
     */
    public record Shape(Kind kind, List<Point> points) {
        public Shape {
            points = List.copyOf(points);
            Checks.range("the number of points", points.size(), 2, MAX_POINTS);
        }
    }

    /**
     * A point near the middle.
     *
     * @param east metres to the east of the middle, to the west below zero
     * @param north metres to the north
     */
    public record Point(int east, int north) {
        public Point {
            Checks.range("east", east, -FARTHEST, FARTHEST);
            Checks.range("north", north, -FARTHEST, FARTHEST);
        }
    }
}
