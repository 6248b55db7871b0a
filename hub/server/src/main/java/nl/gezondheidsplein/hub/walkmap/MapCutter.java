package nl.gezondheidsplein.hub.walkmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.MapSheet.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Cuts what lies around a point out of an extract, with no more detail than a kiosk's screen shows.
 * Any thread may call.
 */
public final class MapCutter {
    /** In metres: somewhat more than the quarter of an hour that a kiosk draws. */
    private static final double RADIUS = 800;

    /** In metres: half a millimetre on a map of ten centimetres. */
    private static final double DETAIL = 4;

    /** Smaller areas, in square metres, are specks. */
    private static final double SMALLEST = 400;

    private static final double EARTH_RADIUS = 6_371_000;

    private final Extract extract;
    private final GeometryFactory geometry = new GeometryFactory();

    public MapCutter(Extract extract) {
        this.extract = extract;
    }

    /**
     * Returns what lies around a point: water first, then green, then streets, which are drawn over
     * them. When there is more than a sheet holds, the smallest shapes stay out.
     *
     * @param attribution whom to name with it
     */
    public MapSheet around(GeoPoint middle, String attribution) {
        Geometry circle = geometry.createPoint(new Coordinate(0, 0)).buffer(RADIUS);
        List<Cut> cuts = new ArrayList<>();
        for (Extract.Way way : extract.ways()) {
            shape(way, middle)
                    .filter(
                            shape ->
                                    shape.getEnvelopeInternal()
                                            .intersects(circle.getEnvelopeInternal()))
                    .ifPresent(shape -> cut(way.kind(), shape, circle, cuts));
        }
        List<MapSheet.Shape> shapes =
                cuts.stream()
                        .sorted(Comparator.comparingDouble(Cut::size).reversed())
                        .limit(MapSheet.MAX_SHAPES)
                        .sorted(Comparator.comparing(Cut::kind))
                        .map(Cut::shape)
                        .toList();
        return new MapSheet(middle, attribution, shapes);
    }

    /** A part inside the circle, and how long or wide it is. */
    private record Cut(Kind kind, double size, MapSheet.Shape shape) {}

    private Optional<Geometry> shape(Extract.Way way, GeoPoint middle) {
        Coordinate[] points =
                way.nodes()
                        .mapToObj(extract::node)
                        .flatMap(Optional::stream)
                        .map(node -> metres(middle, node))
                        .toArray(Coordinate[]::new);
        if (!way.kind().isArea()) {
            return points.length < 2
                    ? Optional.empty()
                    : Optional.of(geometry.createLineString(points));
        }
        if (points.length < 3) {
            return Optional.empty();
        }
        Coordinate[] ring = points;
        if (!ring[0].equals2D(ring[ring.length - 1])) {
            ring = Arrays.copyOf(points, points.length + 1);
            ring[points.length] = points[0];
        }
        // Mappers cross their own lines now and then.
        return ring.length < 4
                ? Optional.empty()
                : Optional.of(GeometryFixer.fix(geometry.createPolygon(ring)));
    }

    /** Small enough an area to be flat; the error at its edge is below a decimetre. */
    private static Coordinate metres(GeoPoint middle, NodePlaces.Degrees node) {
        double latitude = Math.toRadians(middle.latitudeDegrees());
        double north = Math.toRadians(node.latitude() - middle.latitudeDegrees());
        double east = Math.toRadians(node.longitude() - middle.longitudeDegrees());
        return new Coordinate(east * Math.cos(latitude) * EARTH_RADIUS, north * EARTH_RADIUS);
    }

    private static void cut(Kind kind, Geometry shape, Geometry circle, List<Cut> cuts) {
        Geometry inside = TopologyPreservingSimplifier.simplify(shape.intersection(circle), DETAIL);
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            switch (inside.getGeometryN(i)) {
                case Polygon area when kind.isArea() && area.getArea() >= SMALLEST ->
                        add(kind, Math.sqrt(area.getArea()), area.getExteriorRing(), cuts);
                case LineString line when !kind.isArea() && !line.isEmpty() ->
                        add(kind, line.getLength(), line, cuts);
                case Point _ -> {
                    // A way that only touches the edge.
                }
                default -> {
                    // The edge of an area that was cut away, or a speck.
                }
            }
        }
    }

    private static void add(Kind kind, double size, LineString line, List<Cut> cuts) {
        List<MapSheet.Point> points = new ArrayList<>();
        for (Coordinate at : line.getCoordinates()) {
            MapSheet.Point point =
                    new MapSheet.Point((int) Math.round(at.x), (int) Math.round(at.y));
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        if (kind.isArea() && points.size() > 1 && points.getFirst().equals(points.getLast())) {
            points.removeLast();
        }
        if (points.size() >= (kind.isArea() ? 3 : 2) && points.size() <= MapSheet.MAX_POINTS) {
            cuts.add(new Cut(kind, size, new MapSheet.Shape(kind, points)));
        }
    }
}
