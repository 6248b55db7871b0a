package nl.gezondheidsplein.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * Style sheet, script and drawings: a closed list, read at start-up, so no path can reach anything
 * else. An address carries the hash of its content and may be kept for ever.
 */
public final class Assets {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** Enough of the hash that two releases never share an address. */
    private static final int VERSION_LENGTH = 12;

    /** The content is shared and never changed. */
    private static final class Asset {
        final String mediaType;
        final byte[] bytes;
        final String version;

        Asset(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
            this.version = Sha256.hex(bytes).substring(0, VERSION_LENGTH);
        }
    }

    /** As a kiosk draws them, so that who carries a card finds the picture again. */
    private static final List<String> STANDS =
            List.of(
                    "blad",
                    "bloem",
                    "drinken",
                    "geld",
                    "gezin",
                    "groen",
                    "idee",
                    "informatie",
                    "meal",
                    "muziek",
                    "schommel",
                    "taal",
                    "talk",
                    "voetbal",
                    "walk",
                    "water",
                    "werk",
                    "wonen",
                    "zorg");

    private static final Map<String, Asset> ASSETS = load();

    private Assets() {}

    private static Map<String, Asset> load() {
        Map<String, Asset> assets = new LinkedHashMap<>();
        put(assets, "plein.css", "text/css; charset=utf-8", "/web/plein.css");
        put(assets, "leaf.svg", "image/svg+xml", "/web/leaf.svg");
        STANDS.forEach(
                picture ->
                        put(
                                assets,
                                standPicture(picture),
                                "image/svg+xml",
                                "/web/stands/" + picture + ".svg"));
        put(assets, "take.js", "text/javascript; charset=utf-8", "/web/take.js");
        put(assets, "live.js", "text/javascript; charset=utf-8", "/web/live.js");
        put(assets, "taken.js", "text/javascript; charset=utf-8", "/web/taken.js");
        put(
                assets,
                "htmx.js",
                "text/javascript; charset=utf-8",
                "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
        return Map.copyOf(assets);
    }

    private static void put(
            Map<String, Asset> assets, String name, String mediaType, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The hub was packed without " + resource);
            }
            assets.put(name, new Asset(mediaType, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of an asset, as pages write it. */
    public static String address(String name) {
        Asset asset = ASSETS.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset is called " + name);
        }
        return "/assets/" + asset.version + "/" + name;
    }

    /** The address of the drawing of a stand; what nobody drew is a leaf, as on a kiosk. */
    public static String standAddress(String picture) {
        return address(standPicture(STANDS.contains(picture) ? picture : "blad"));
    }

    private static String standPicture(String picture) {
        return "stand-" + picture + ".svg";
    }

    static List<Route> routes() {
        return List.of(Route.get("/assets/{version}/{name}", Access.open(), Assets::send));
    }

    private static void send(Exchange exchange) {
        Asset asset = ASSETS.get(exchange.path("name"));
        if (asset == null || !asset.version.equals(exchange.path("version"))) {
            throw Refusal.notFound();
        }
        exchange.header("Cache-Control", FOREVER);
        exchange.send(200, asset.mediaType, asset.bytes);
    }
}
