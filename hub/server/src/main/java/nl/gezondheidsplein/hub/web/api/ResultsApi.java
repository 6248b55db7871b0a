package nl.gezondheidsplein.hub.web.api;

import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;

/** Released results for coordinators' programs. */
public final class ResultsApi {

    private final Released released;

    /** Speaks for these results. */
    public ResultsApi(Released released) {
        this.released = released;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/results/{neighbourhood}",
                        Access.token(Role.COORDINATOR, Role.RESEARCHER),
                        this::show),
                Route.get("/api/neighbourhoods", Access.open(), this::list));
    }

    private void show(Exchange exchange) {
        exchange.sendJson(
                200,
                released.area(exchange.path("neighbourhood"), Audience.COORDINATOR)
                        .orElseThrow(Refusal::notFound));
    }

    private void list(Exchange exchange) {
        exchange.sendJson(200, new Neighbourhoods(released.neighbourhoods()));
    }

    private record Neighbourhoods(List<Released.Neighbourhood> neighbourhoods) {}
}
