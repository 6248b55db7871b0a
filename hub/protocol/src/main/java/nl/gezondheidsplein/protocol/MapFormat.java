package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code map.json} of a pack as JSON; a point is a pair of numbers, east and north. */
final class MapFormat {
    private MapFormat() {}

    static ObjectNode write(MapSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        SheetParts.write(node, "middle", sheet.middle());
        node.put("attribution", sheet.attribution());
        var shapes = node.putArray("shapes");
        for (MapSheet.Shape shape : sheet.shapes()) {
            var points = shapes.addObject().put("kind", shape.kind().id()).putArray("points");
            shape.points().forEach(point -> points.addArray().add(point.east()).add(point.north()));
        }
        return node;
    }

    static MapSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "middle", "attribution", "shapes");
        return new MapSheet(
                SheetParts.point(fields.object("middle")),
                fields.text("attribution"),
                fields.list("shapes", MapSheet.MAX_SHAPES, Fields.objects(MapFormat::shape)));
    }

    private static MapSheet.Shape shape(Fields fields) {
        fields.only("kind", "points");
        return new MapSheet.Shape(
                fields.word("kind", MapSheet.Kind.values()),
                fields.list("points", MapSheet.MAX_POINTS, MapFormat::point));
    }

    private static MapSheet.Point point(String name, JsonNode value) {
        List<Long> pair = Fields.list(name, value, 2, Fields::integer);
        Checks.range("the numbers of a point", pair.size(), 2, 2);
        return new MapSheet.Point(metres("east", pair.get(0)), metres("north", pair.get(1)));
    }

    private static int metres(String name, long value) {
        return (int) Checks.range(name, value, -MapSheet.FARTHEST, MapSheet.FARTHEST);
    }
}
