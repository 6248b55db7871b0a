package nl.gezondheidsplein.hub.web.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.packs.Blob;
import nl.gezondheidsplein.hub.packs.Blobs;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** Gives kiosks the files of their content packs, by hash: what is at an address never changes. */
public final class PacksApi {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** At most nine digits: more than any file has bytes, and always a number. */
    private static final Pattern TO_THE_END = Pattern.compile("bytes=([0-9]{1,9})-");

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Blobs blobs;

    /** Speaks for these files. */
    public PacksApi(Blobs blobs) {
        this.blobs = blobs;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.get("/packs/{sha256}", Access.open(), this::show));
    }

    private void show(Exchange exchange) {
        String sha256 = exchange.path("sha256");
        if (!SHA256.matcher(sha256).matches()) {
            throw Refusal.notFound();
        }
        Blob blob = blobs.find(sha256).orElseThrow(Refusal::notFound);
        exchange.header("Cache-Control", FOREVER);
        String tag = '"' + sha256 + '"';
        exchange.header("ETag", tag);
        exchange.header("Accept-Ranges", "bytes");
        boolean isOfThese = exchange.asked("If-Range").map(tag::equals).orElse(true);
        int from = isOfThese ? from(exchange.asked("Range"), blob.size()) : 0;
        if (from > 0) {
            exchange.header(
                    "Content-Range",
                    "bytes %d-%d/%d".formatted(from, blob.size() - 1, blob.size()));
        }
        exchange.send(from > 0 ? 206 : 200, blob.mediaType(), blob.open(from), blob.size() - from);
    }

    /**
     * The byte from which somebody who was cut off goes on; 0 for the whole. Any other range than
     * one to the end is answered with the whole, as HTTP allows.
     */
    private static int from(Optional<String> range, int size) {
        return range.map(TO_THE_END::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(from -> from < size)
                .orElse(0);
    }
}
