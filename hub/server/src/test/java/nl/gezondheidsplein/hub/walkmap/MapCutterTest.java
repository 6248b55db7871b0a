package nl.gezondheidsplein.hub.walkmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.MapSheet.Kind;
import nl.gezondheidsplein.protocol.MapSheet.Point;
import nl.gezondheidsplein.protocol.MessageCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an extract to what a kiosk draws. */
final class MapCutterTest {
    private static final GeoPoint MIDDLE =
            GeoPoint.ofDegrees(SmallExtract.LATITUDE, SmallExtract.LONGITUDE);

    @TempDir Path folder;

    private MapSheet cut(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return new MapCutter(Extract.read(file)).around(MIDDLE, "© OpenStreetMap");
    }

    @Test
    void drawsWaterUnderGreenUnderStreetsAndNothingElse() throws IOException {
        MapSheet map = cut("city.osm", SmallExtract.neighbourhood().xml());

        assertThat(map.shapes())
                .extracting(MapSheet.Shape::kind)
                .containsExactly(Kind.WATER, Kind.GREEN, Kind.STREET);
        assertThat(map.shapes().get(0).points())
                .containsExactlyInAnyOrder(
                        new Point(-300, 200),
                        new Point(300, 200),
                        new Point(300, 240),
                        new Point(-300, 240));
        assertThat(MessageCodec.decodeMapSheet(MessageCodec.encode(map))).isEqualTo(map);
    }

    @Test
    void cutsAStreetWhereTheMapEnds() throws IOException {
        MapSheet map = cut("city.osm", SmallExtract.neighbourhood().xml());

        List<Point> street = map.shapes().getLast().points();
        assertThat(street).hasSize(2).allSatisfy(end -> assertThat(end.north()).isEqualTo(40));
        assertThat(street).allSatisfy(end -> assertThat(Math.abs(end.east())).isBetween(780, 800));
    }

    @Test
    void readsTheSameFromPbfAsFromXml() throws IOException {
        assertThat(cut("city.osm.pbf", SmallExtract.neighbourhood().pbf()))
                .isEqualTo(cut("city.osm", SmallExtract.neighbourhood().xml()));
    }

    @Test
    void drawsAnAreaWhoseEdgeCrossesItself() throws IOException {
        SmallExtract bow =
                new SmallExtract()
                        .way(
                                Map.of("leisure", "park"),
                                -100,
                                -100,
                                100,
                                100,
                                100,
                                -100,
                                -100,
                                100,
                                -100,
                                -100);

        assertThat(cut("city.osm", bow.xml()).shapes()).hasSize(2);
    }

    @Test
    void leavesTheSmallestOutWhenThereIsMoreThanASheetHolds() throws IOException {
        SmallExtract crowded = new SmallExtract();
        for (int i = 0; i < MapSheet.MAX_SHAPES + 50; i++) {
            double north = -700 + i * .4;
            crowded.way(Map.of("highway", "footway"), 0, north, i < 50 ? 20 : 100, north);
        }

        assertThat(cut("city.osm", crowded.xml()).shapes())
                .hasSize(MapSheet.MAX_SHAPES)
                .allSatisfy(shape -> assertThat(shape.points().getLast().east()).isEqualTo(100));
    }

    @Test
    void saysWhatToDoWithAFileThatIsNoExtract() throws IOException {
        byte[] pbf = SmallExtract.neighbourhood().pbf();
        byte[] xml = SmallExtract.neighbourhood().xml();

        assertRefused("city.zip", pbf, "ends in .osm.pbf or .osm");
        assertRefused("city.osm.pbf", xml, "can't be read");
        assertRefused("city.osm.pbf", Arrays.copyOf(pbf, pbf.length - 20), "can't be read");
        assertRefused("city.osm", Arrays.copyOf(xml, xml.length - 20), "can't be read");
        assertRefused("city.osm", pbf, "can't be read");
        assertRefused(
                "city.osm.pbf",
                SmallExtract.neighbourhood().pbf("HistoricalInformation"),
                "needs HistoricalInformation");
        assertRefused("empty.osm", new SmallExtract().xml(), "the right city");
    }

    @Test
    void readsNoOtherFileThatAnExtractNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "residential");
        String xml =
                """
                <!DOCTYPE osm [<!ENTITY x SYSTEM "%s">]>
                <osm><node id="1" lat="52.05" lon="4.3"/><node id="2" lat="52.051" lon="4.3"/>
                <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="&x;"/></way></osm>
                """
                        .formatted(secret.toUri());

        assertRefused("city.osm", xml.getBytes(StandardCharsets.UTF_8), "");
    }

    private void assertRefused(String name, byte[] content, String words) {
        assertThatThrownBy(() -> cut(name, content))
                .as(name)
                .isInstanceOf(ExtractUnreadableException.class)
                .hasMessageContaining(words);
    }
}
