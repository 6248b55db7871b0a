package nl.gezondheidsplein.hub.web.api;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.FiguresCsv;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;

/** Released results for coordinators' programs. */
public final class ResultsApi {

    private final Released released;
    private final AreaRegister areas;
    private final AuditLog audit;

    /** Speaks for these results, and writes down who takes them along. */
    public ResultsApi(Released released, AreaRegister areas, AuditLog audit) {
        this.released = released;
        this.areas = areas;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/results/{neighbourhood}",
                        Access.token(Role.COORDINATOR, Role.RESEARCHER),
                        this::show),
                Route.get(
                        "/api/results/{neighbourhood}/figures.csv",
                        Access.token(Role.COORDINATOR, Role.RESEARCHER),
                        this::table),
                Route.get("/api/neighbourhoods", Access.open(), this::list));
    }

    private void show(Exchange exchange) {
        exchange.sendJson(200, taken(exchange));
    }

    private void table(Exchange exchange) {
        Released.Figures figures = taken(exchange);
        exchange.send(200, "text/csv; charset=utf-8", FiguresCsv.of(figures));
    }

    private Released.Figures taken(Exchange exchange) {
        Released.Figures figures = figures(exchange);
        audit.record(exchange.caller().name(), "figures-exported", figures.neighbourhood());
        return figures;
    }

    private Released.Figures figures(Exchange exchange) {
        String area = exchange.path("neighbourhood");
        if (!TokenReach.holds(exchange.caller(), Optional.of(area), areas)) {
            throw Refusal.notAllowed();
        }
        return released.area(area, Audience.COORDINATOR).orElseThrow(Refusal::notFound);
    }

    private void list(Exchange exchange) {
        exchange.sendJson(200, new Neighbourhoods(released.neighbourhoods()));
    }

    private record Neighbourhoods(List<Released.Neighbourhood> neighbourhoods) {}
}
