package nl.gezondheidsplein.hub.web.api;

import java.util.List;
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
        exchange.header("ETag", '"' + sha256 + '"');
        exchange.send(200, blob.mediaType(), blob.content());
    }
}
