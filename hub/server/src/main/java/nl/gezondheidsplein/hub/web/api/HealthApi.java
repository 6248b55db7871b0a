package nl.gezondheidsplein.hub.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Route;

/** Says whether the hub lives and whether it can do its work. */
public final class HealthApi {

    private record Health(String status, Map<String, String> checks) {}

    private final List<ReadinessCheck> checks;

    /** Ready when all of these are. */
    public HealthApi(List<ReadinessCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/health/live", Access.open(), this::live),
                Route.get("/health/ready", Access.open(), this::ready));
    }

    private void live(Exchange exchange) {
        exchange.sendJson(200, new Health("UP", Map.of()));
    }

    private void ready(Exchange exchange) {
        Map<String, String> results = new LinkedHashMap<>();
        boolean isReady = true;
        for (ReadinessCheck check : checks) {
            boolean up = check.isUp();
            isReady &= up;
            results.put(check.name(), up ? "UP" : "DOWN");
        }
        exchange.sendJson(isReady ? 200 : 503, new Health(isReady ? "UP" : "DOWN", results));
    }
}
