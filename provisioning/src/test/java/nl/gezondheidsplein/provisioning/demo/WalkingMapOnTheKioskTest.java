package nl.gezondheidsplein.provisioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.ui.RenderedMap;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.PlaceSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an extract of OpenStreetMap through the hub's own command and a pack to the kiosk. */
final class WalkingMapOnTheKioskTest {
    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);

    private static final double DEGREE_NORTH = 111_195;

    @TempDir private Path directory;

    @Test
    @Tag("deep")
    void showsStreetsWaterAndGreenAndWhomToNameForThem() throws Exception {
        Pack without = pack();
        assertThat(without.map()).isEmpty();
        GeoPoint here = without.placeSheet().flatMap(PlaceSheet::point).orElseThrow();

        importMap(Files.write(directory.resolve("town.osm"), extract(here).getBytes(UTF_8)));
        Pack with = pack();

        assertThat(with.map().orElseThrow().shapes()).hasSizeGreaterThan(10);
        RenderedMap bare = RenderedMap.of(without, Language.DUTCH);
        RenderedMap drawn = RenderedMap.of(with, Language.DUTCH);
        ImageIO.write(drawn.picture(), "png", picture());
        assertThat(drawn.words()).contains("© OpenStreetMap");
        assertThat(bare.words()).doesNotContain("© OpenStreetMap");
        assertThat(differing(bare, drawn)).isGreaterThan(3_000);
    }

    private Pack pack() throws Exception {
        return PackedTown.of(
                        Town.named("elzerveen"),
                        "jdbc:sqlite:" + directory.resolve("hub.db"),
                        MORNING)
                .packs()
                .values()
                .iterator()
                .next();
    }

    private void importMap(Path extract) throws IOException, InterruptedException {
        Path settings =
                Files.writeString(
                        directory.resolve("hub.yaml"), "data-dir: \"" + directory + "\"\n");
        Process command =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "nl.gezondheidsplein.hub.HubMain",
                                "import-walking-map",
                                extract.toString(),
                                "--settings",
                                settings.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(command.getInputStream().readAllBytes(), UTF_8);
        assertThat(command.waitFor()).as(said).isZero();
    }

    /** Invented streets every 150 metres, a canal and a park. */
    private static String extract(GeoPoint here) {
        List<String> nodes = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        for (int metres = -600; metres <= 600; metres += 150) {
            way(here, nodes, ways, "highway", "residential", -700, metres, 700, metres);
            way(here, nodes, ways, "highway", "residential", metres, -700, metres, 700);
        }
        way(
                here, nodes, ways, "natural", "water", -700, 240, 700, 240, 700, 290, -700, 290,
                -700, 240);
        way(
                here, nodes, ways, "leisure", "park", 160, -290, 440, -290, 440, -10, 160, -10, 160,
                -290);
        return "<?xml version='1.0'?>\n<osm version=\"0.6\">\n"
                + String.join("\n", nodes)
                + "\n"
                + String.join("\n", ways)
                + "\n</osm>\n";
    }

    private static void way(
            GeoPoint here,
            List<String> nodes,
            List<String> ways,
            String key,
            String value,
            int... metres) {
        StringBuilder way = new StringBuilder("<way id=\"%d\">".formatted(ways.size() + 1));
        double east = DEGREE_NORTH * Math.cos(Math.toRadians(here.latitudeDegrees()));
        for (int i = 0; i < metres.length; i += 2) {
            nodes.add(
                    String.format(
                            Locale.ROOT,
                            "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\"/>",
                            nodes.size() + 1,
                            here.latitudeDegrees() + metres[i + 1] / DEGREE_NORTH,
                            here.longitudeDegrees() + metres[i] / east));
            way.append("<nd ref=\"%d\"/>".formatted(nodes.size()));
        }
        ways.add(way.append("<tag k=\"%s\" v=\"%s\"/></way>".formatted(key, value)).toString());
    }

    private static int differing(RenderedMap one, RenderedMap other) {
        int differing = 0;
        for (int y = 0; y < one.picture().getHeight(); y++) {
            for (int x = 0; x < one.picture().getWidth(); x++) {
                if (one.picture().getRGB(x, y) != other.picture().getRGB(x, y)) {
                    differing++;
                }
            }
        }
        return differing;
    }

    /** For people to look at. */
    private static File picture() throws IOException {
        return Files.createDirectories(Path.of("target", "album"))
                .resolve("walking-map.png")
                .toFile();
    }
}
