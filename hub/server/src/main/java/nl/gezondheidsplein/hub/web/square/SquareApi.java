package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;

/** Released results for everybody, with the floors of the public. */
public final class SquareApi {

    private final Released released;

    /** Speaks for these results. */
    public SquareApi(Released released) {
        this.released = released;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.get("/api/square/results/{neighbourhood}", Access.open(), this::show));
    }

    private void show(Exchange exchange) {
        exchange.sendJson(
                200,
                released.area(exchange.path("neighbourhood"), Audience.PUBLIC)
                        .orElseThrow(Refusal::notFound));
    }
}
