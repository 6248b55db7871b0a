package nl.gezondheidsplein.hub.walkmap;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.gezondheidsplein.protocol.MapSheet;

/**
 * The ways of an OpenStreetMap extract that a walking map draws. Read in two passes, first the ways
 * and then the nodes that they need, so that a whole city fits into memory.
 */
public final class Extract {
    private final List<Way> ways;
    private final NodePlaces nodes;

    private Extract(List<Way> ways, NodePlaces nodes) {
        this.ways = ways;
        this.nodes = nodes;
    }

    /** A line or an area. */
    static final class Way {
        private final MapSheet.Kind kind;
        private final long[] nodes;

        private Way(MapSheet.Kind kind, long[] nodes) {
            this.kind = kind;
            this.nodes = nodes;
        }

        MapSheet.Kind kind() {
            return kind;
        }

        /** The ids of its points, in their order. */
        LongStream nodes() {
            return Arrays.stream(nodes);
        }
    }

    /** What a reader finds, in the order of the file. */
    interface Found {
        default void node(long id, double latitude, double longitude) {}

        default void way(Map<String, String> tags, long[] nodes) {}
    }

    /** One pass over a file. */
    @FunctionalInterface
    interface Reader {
        void read(InputStream in, Found found) throws IOException;
    }

    /**
     * Reads an extract.
     *
     * @param file {@code .osm.pbf} or {@code .osm} (XML)
     * @throws ExtractUnreadableException when it is neither, is broken, or holds nothing to draw
     */
    public static Extract read(Path file) {
        Reader reader = reader(file);
        List<Way> ways = new ArrayList<>();
        pass(
                file,
                reader,
                new Found() {
                    @Override
                    public void way(Map<String, String> tags, long[] nodes) {
                        WayKinds.of(tags)
                                .filter(kind -> nodes.length >= (kind.isArea() ? 4 : 2))
                                .ifPresent(kind -> ways.add(new Way(kind, nodes)));
                    }
                });
        if (ways.isEmpty()) {
            throw new ExtractUnreadableException(
                    file + " holds no street, water or park. Is it an extract of the right city?");
        }
        NodePlaces nodes = new NodePlaces(ways);
        pass(
                file,
                reader,
                new Found() {
                    @Override
                    public void node(long id, double latitude, double longitude) {
                        nodes.put(id, latitude, longitude);
                    }
                });
        return new Extract(ways, nodes);
    }

    private static Reader reader(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pbf")) {
            return new PbfReader();
        }
        if (name.endsWith(".osm") || name.endsWith(".xml")) {
            return new XmlReader();
        }
        throw new ExtractUnreadableException(
                file + " is no extract: give a file that ends in .osm.pbf or .osm.");
    }

    private static void pass(Path file, Reader reader, Found found) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            reader.read(in, found);
        } catch (EOFException e) {
            throw new ExtractUnreadableException(
                    file + " can't be read as an extract: it breaks off. Fetch it again.", e);
        } catch (IOException e) {
            throw new ExtractUnreadableException(
                    file + " can't be read as an extract: " + e.getMessage(), e);
        }
    }

    List<Way> ways() {
        return ways;
    }

    /** Where a node is; empty when the extract was cut between a way and its nodes. */
    Optional<NodePlaces.Degrees> node(long id) {
        return nodes.find(id);
    }
}
