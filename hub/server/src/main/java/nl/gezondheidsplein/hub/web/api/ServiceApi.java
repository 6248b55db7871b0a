package nl.gezondheidsplein.hub.web.api;

import java.util.List;
import java.util.function.Consumer;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jspecify.annotations.Nullable;

/** Moves kiosks and puts them out of service. */
public final class ServiceApi {
    private static final int MAX_BODY = 1_024;

    private record MoveBody(@Nullable String place) {}

    private final Fleet fleet;
    private final Revocation revocation;
    private final AreaRegister areas;
    private final AuditLog audit;

    /** Speaks for this fleet. */
    public ServiceApi(Fleet fleet, Revocation revocation, AreaRegister areas, AuditLog audit) {
        this.fleet = fleet;
        this.revocation = revocation;
        this.areas = areas;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.token(Role.STEWARD);
        return List.of(
                Route.post(
                        "/api/kiosks/{kiosk}/revoke",
                        steward,
                        exchange -> end(exchange, "kiosk-revoked", revocation::revoke)),
                Route.post(
                        "/api/kiosks/{kiosk}/retire",
                        steward,
                        exchange -> end(exchange, "kiosk-retired", revocation::retire)),
                Route.post("/api/kiosks/{kiosk}/move", steward, this::move));
    }

    private void end(Exchange exchange, String action, Consumer<KioskId> ending) {
        KioskStatus kiosk = known(exchange);
        try {
            ending.accept(kiosk.kiosk());
        } catch (FleetException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        }
        audit.record(exchange.caller().name(), action, kiosk.kiosk().value());
        show(exchange, kiosk.place());
    }

    private void move(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        String place = exchange.json(MoveBody.class, MAX_BODY).place();
        if (place == null) {
            throw Refusal.badRequest("Het veld place ontbreekt.");
        }
        try {
            fleet.move(kiosk.kiosk(), new PlaceId(place));
        } catch (FleetException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("De naam van de plek klopt niet.");
        }
        audit.record(exchange.caller().name(), "kiosk-moved", kiosk.kiosk().value());
        show(exchange, kiosk.place());
    }

    /** The kiosk after it, with a warning when it left too few behind or came to too few. */
    private void show(Exchange exchange, PlaceId before) {
        KioskStatus kiosk = known(exchange);
        List<String> warnings =
                List.of(before, kiosk.place()).stream()
                        .distinct()
                        .flatMap(place -> fleet.tooFewAround(place).stream())
                        .toList();
        exchange.sendJson(
                200,
                KioskJson.of(kiosk, areas.place(kiosk.place()).orElse(null), null)
                        .withWarnings(warnings));
    }

    private KioskStatus known(Exchange exchange) {
        try {
            return fleet.find(new KioskId(exchange.path("kiosk"))).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
