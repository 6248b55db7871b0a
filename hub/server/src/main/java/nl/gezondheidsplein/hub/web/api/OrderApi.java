package nl.gezondheidsplein.hub.web.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.GivenOrder;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.OrderKind;
import org.jspecify.annotations.Nullable;

/** Gives orders to kiosks. */
public final class OrderApi {

    /** A kind, a message of two lines and some braces. */
    private static final int MAX_BODY = 4_096;

    /** Long enough for a visit to end, short enough that nobody is surprised. */
    private static final long USUAL_SECONDS = 3_600;

    private record OrderBody(
            @Nullable String kind,
            @Nullable Map<String, String> arguments,
            @Nullable Long ttlSeconds) {}

    private final Fleet fleet;
    private final Orders orders;
    private final AuditLog audit;

    /** Speaks for these orders. */
    public OrderApi(Fleet fleet, Orders orders, AuditLog audit) {
        this.fleet = fleet;
        this.orders = orders;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.token(Role.STEWARD);
        return List.of(
                Route.post("/api/kiosks/{kiosk}/orders", steward, this::give),
                Route.get("/api/kiosks/{kiosk}/orders/{order}", steward, this::show),
                Route.get("/api/kiosks/{kiosk}/orders/{order}/picture", steward, this::picture));
    }

    private void give(Exchange exchange) {
        KioskId kiosk = known(exchange);
        var body = exchange.json(OrderBody.class, MAX_BODY);
        Map<String, String> arguments = body.arguments();
        Long seconds = body.ttlSeconds();
        try {
            GivenOrder given =
                    orders.give(
                            kiosk,
                            new Orders.Request(
                                    kind(body.kind()),
                                    arguments == null ? Map.of() : arguments,
                                    Duration.ofSeconds(seconds == null ? USUAL_SECONDS : seconds),
                                    exchange.caller().name()));
            audit.record(
                    exchange.caller().name(), "order-" + given.order().kind().id(), kiosk.value());
            exchange.sendJson(201, OrderJson.of(given));
        } catch (FleetException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static OrderKind kind(@Nullable String id) {
        return Arrays.stream(OrderKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("Deze soort opdracht bestaat niet."));
    }

    private void show(Exchange exchange) {
        exchange.sendJson(200, OrderJson.of(knownOrder(exchange)));
    }

    private void picture(Exchange exchange) {
        exchange.send(
                200, "image/jpeg", knownOrder(exchange).picture().orElseThrow(Refusal::notFound));
    }

    private GivenOrder knownOrder(Exchange exchange) {
        return orders.find(known(exchange), exchange.path("order")).orElseThrow(Refusal::notFound);
    }

    private KioskId known(Exchange exchange) {
        try {
            return fleet.find(new KioskId(exchange.path("kiosk")))
                    .orElseThrow(Refusal::notFound)
                    .kiosk();
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
