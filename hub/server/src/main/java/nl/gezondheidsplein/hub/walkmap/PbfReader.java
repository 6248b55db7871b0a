package nl.gezondheidsplein.hub.walkmap;

import crosby.binary.BinaryParser;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** OSM PBF, in which extracts of cities are offered. */
final class PbfReader implements Extract.Reader {
    /** By the format's own limits; a longer one is no PBF. */
    private static final int LONGEST_HEADER = 64 * 1024;

    private static final int LONGEST_BLOCK = 32 * 1024 * 1024;

    /** Block by block, since the library takes a file that breaks off for one that ends. */
    @Override
    public void read(InputStream in, Extract.Found found) throws IOException {
        DataInputStream file = new DataInputStream(in);
        Blocks blocks = new Blocks(found);
        try {
            for (byte[] length = in.readNBytes(Integer.BYTES);
                    length.length > 0;
                    length = in.readNBytes(Integer.BYTES)) {
                byte[] header = exactly(file, ByteBuffer.wrap(length).getInt(), LONGEST_HEADER);
                int size = Fileformat.BlobHeader.parseFrom(header).getDatasize();
                byte[] block = exactly(file, size, LONGEST_BLOCK);
                new BlockInputStream(
                                new SequenceInputStream(
                                        Collections.enumeration(
                                                List.of(
                                                        new ByteArrayInputStream(length),
                                                        new ByteArrayInputStream(header),
                                                        new ByteArrayInputStream(block)))),
                                blocks)
                        .process();
            }
        } catch (RuntimeException e) {
            // The library throws what it likes at bytes that are no PBF.
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] exactly(DataInputStream file, int length, int longest)
            throws IOException {
        if (length < 0 || length > longest) {
            throw new IOException("it is no PBF");
        }
        byte[] bytes = new byte[length];
        file.readFully(bytes);
        return bytes;
    }

    /** Ids and positions are written as differences from the one before. */
    private static final class Blocks extends BinaryParser {
        private final Extract.Found found;

        Blocks(Extract.Found found) {
            this.found = found;
        }

        @Override
        protected void parseNodes(List<Osmformat.Node> nodes) {
            for (Osmformat.Node node : nodes) {
                found.node(node.getId(), parseLat(node.getLat()), parseLon(node.getLon()));
            }
        }

        @Override
        protected void parseDense(Osmformat.DenseNodes nodes) {
            long id = 0;
            long latitude = 0;
            long longitude = 0;
            for (int i = 0; i < nodes.getIdCount(); i++) {
                id += nodes.getId(i);
                latitude += nodes.getLat(i);
                longitude += nodes.getLon(i);
                found.node(id, parseLat(latitude), parseLon(longitude));
            }
        }

        @Override
        protected void parseWays(List<Osmformat.Way> ways) {
            for (Osmformat.Way way : ways) {
                Map<String, String> tags = new HashMap<>();
                for (int i = 0; i < way.getKeysCount(); i++) {
                    tags.put(getStringById(way.getKeys(i)), getStringById(way.getVals(i)));
                }
                long[] nodes = new long[way.getRefsCount()];
                long id = 0;
                for (int i = 0; i < nodes.length; i++) {
                    id += way.getRefs(i);
                    nodes[i] = id;
                }
                found.way(tags, nodes);
            }
        }

        @Override
        protected void parseRelations(List<Osmformat.Relation> relations) {
            // Lakes and woods of several rings are left out: a walking map can do without.
        }

        @Override
        protected void parse(Osmformat.HeaderBlock header) {
            for (String feature : header.getRequiredFeaturesList()) {
                if (!feature.equals("OsmSchema-V0.6") && !feature.equals("DenseNodes")) {
                    throw new IllegalArgumentException("it needs " + feature);
                }
            }
        }

        @Override
        public void complete() {
            // Nothing is kept back.
        }
    }
}
