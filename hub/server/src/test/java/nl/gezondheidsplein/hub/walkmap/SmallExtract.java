package nl.gezondheidsplein.hub.walkmap;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.FileBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented neighbourhood around 52.05 north, 4.30 east, written as XML and as PBF. */
final class SmallExtract {
    static final double LATITUDE = 52.05;
    static final double LONGITUDE = 4.30;

    private static final double METRES_NORTH = 180 / (Math.PI * 6_371_000);
    private static final double METRES_EAST = METRES_NORTH / Math.cos(Math.toRadians(LATITUDE));

    /** In the file's order. */
    private final List<double[]> nodes = new ArrayList<>();

    private final List<Way> ways = new ArrayList<>();

    private record Way(Map<String, String> tags, List<Long> nodes) {}

    /** A canal, a park, a street that leaves the map at both sides, a house, and a motorway. */
    static SmallExtract neighbourhood() {
        SmallExtract extract = new SmallExtract();
        extract.way(Map.of("highway", "residential", "name", "Demostraat"), -2_000, 40, 2_000, 40);
        extract.way(
                Map.of("natural", "water"), -300, 200, 300, 200, 300, 240, -300, 240, -300, 200);
        extract.way(Map.of("leisure", "park"), 50, -50, 250, -50, 250, -250, 50, -250, 50, -50);
        extract.way(Map.of("building", "yes"), 0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
        extract.way(Map.of("highway", "motorway"), -500, -500, 500, 500);
        extract.way(Map.of("highway", "footway"), 5_000, 5_000, 5_100, 5_000);
        return extract;
    }

    /** Metres east and north of the middle, in turn. */
    SmallExtract way(Map<String, String> tags, double... metres) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < metres.length; i += 2) {
            nodes.add(
                    new double[] {
                        LATITUDE + metres[i + 1] * METRES_NORTH, LONGITUDE + metres[i] * METRES_EAST
                    });
            ids.add((long) nodes.size());
        }
        ways.add(new Way(new TreeMap<>(tags), ids));
        return this;
    }

    byte[] xml() {
        StringBuilder xml = new StringBuilder("<?xml version='1.0'?>\n<osm version=\"0.6\">\n");
        for (int i = 0; i < nodes.size(); i++) {
            xml.append(
                    "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\"/>%n"
                            .formatted(i + 1, nodes.get(i)[0], nodes.get(i)[1]));
        }
        for (int i = 0; i < ways.size(); i++) {
            xml.append("<way id=\"%d\">".formatted(i + 1));
            ways.get(i).nodes().forEach(id -> xml.append("<nd ref=\"%d\"/>".formatted(id)));
            ways.get(i)
                    .tags()
                    .forEach((k, v) -> xml.append("<tag k=\"%s\" v=\"%s\"/>".formatted(k, v)));
            xml.append("</way>\n");
        }
        return xml.append("</osm>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] pbf() throws IOException {
        return pbf("DenseNodes");
    }

    /** A PBF whose reader must know these features. */
    byte[] pbf(String... features) throws IOException {
        var out = new ByteArrayOutputStream();
        var blocks = new BlockOutputStream(out);
        Osmformat.HeaderBlock header =
                Osmformat.HeaderBlock.newBuilder()
                        .addRequiredFeatures("OsmSchema-V0.6")
                        .addAllRequiredFeatures(List.of(features))
                        .build();
        blocks.write(FileBlock.newInstance("OSMHeader", header.toByteString(), null));
        blocks.write(FileBlock.newInstance("OSMData", data().toByteString(), null));
        blocks.close();
        return out.toByteArray();
    }

    private Osmformat.PrimitiveBlock data() {
        List<String> strings = new ArrayList<>(List.of(""));
        var dense = Osmformat.DenseNodes.newBuilder();
        long latitude = 0;
        long longitude = 0;
        for (double[] node : nodes) {
            long north = Math.round(node[0] * 1e7);
            long east = Math.round(node[1] * 1e7);
            dense.addId(1).addLat(north - latitude).addLon(east - longitude);
            latitude = north;
            longitude = east;
        }
        var written = Osmformat.PrimitiveGroup.newBuilder();
        for (int i = 0; i < ways.size(); i++) {
            var way = Osmformat.Way.newBuilder().setId(i + 1L);
            ways.get(i)
                    .tags()
                    .forEach((k, v) -> way.addKeys(number(strings, k)).addVals(number(strings, v)));
            long before = 0;
            for (long id : ways.get(i).nodes()) {
                way.addRefs(id - before);
                before = id;
            }
            written.addWays(way);
        }
        var table = Osmformat.StringTable.newBuilder();
        strings.forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
        return Osmformat.PrimitiveBlock.newBuilder()
                .setStringtable(table)
                .addPrimitivegroup(Osmformat.PrimitiveGroup.newBuilder().setDense(dense))
                .addPrimitivegroup(written)
                .build();
    }

    private static int number(List<String> strings, String text) {
        strings.add(text);
        return strings.size() - 1;
    }
}
