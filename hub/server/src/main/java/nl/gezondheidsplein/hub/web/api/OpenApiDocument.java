package nl.gezondheidsplein.hub.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Route;

/** Tells programs what they can ask. */
public final class OpenApiDocument {

    private static final String RESOURCE = "/web/openapi.json";

    private final byte[] document;

    /** Reads the document that the hub was built with. */
    public OpenApiDocument() {
        try (InputStream in =
                Objects.requireNonNull(
                        OpenApiDocument.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            document = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/openapi",
                        Access.open(),
                        exchange -> exchange.send(200, "application/json", document)));
    }
}
