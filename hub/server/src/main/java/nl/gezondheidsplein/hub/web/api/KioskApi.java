package nl.gezondheidsplein.hub.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Json;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jspecify.annotations.Nullable;

/** Makes, lists and confirms kiosks. */
public final class KioskApi {

    /** A name of 80 characters, three ids and some braces. */
    private static final int MAX_BODY = 2_048;

    private record NewKioskBody(
            @Nullable String name,
            @Nullable String place,
            @Nullable String replaces,
            @Nullable Boolean preconfirmed) {}

    /** A program may send the code it was told; a person has compared it already. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ConfirmBody(@Nullable String pairingCode) {}

    private record Created(String kiosk, String claim, Instant expires) {}

    private record Kiosks(List<KioskJson> kiosks) {}

    private final Fleet fleet;
    private final Orders orders;
    private final AreaRegister areas;
    private final AuditLog audit;

    /** Speaks for this fleet. */
    public KioskApi(Fleet fleet, Orders orders, AreaRegister areas, AuditLog audit) {
        this.fleet = fleet;
        this.orders = orders;
        this.areas = areas;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var readers = Access.token(Role.STEWARD, Role.COORDINATOR);
        return List.of(
                Route.post("/api/kiosks", Access.token(Role.STEWARD), this::create),
                Route.get("/api/kiosks", readers, this::list),
                Route.get("/api/kiosks/{kiosk}", readers, this::show),
                Route.post(
                        "/api/kiosks/{kiosk}/confirm", Access.token(Role.STEWARD), this::confirm));
    }

    private void create(Exchange exchange) {
        var body = exchange.json(NewKioskBody.class, MAX_BODY);
        try {
            String replaces = body.replaces();
            CreatedKiosk created =
                    fleet.create(
                            new NewKiosk(
                                    required(body.name(), "name"),
                                    new PlaceId(required(body.place(), "place")),
                                    replaces == null ? null : new KioskId(replaces),
                                    Boolean.TRUE.equals(body.preconfirmed())));
            audit.record(exchange.caller().name(), "kiosk-created", created.kiosk().value());
            exchange.sendJson(
                    201,
                    new Created(
                            created.kiosk().value(),
                            created.claim(),
                            created.expires().truncatedTo(ChronoUnit.SECONDS)));
        } catch (FleetException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("De naam van de plek of de kiosk klopt niet.");
        }
    }

    private static String required(@Nullable String value, String field) {
        if (value == null) {
            throw Refusal.badRequest("Het veld " + field + " ontbreekt.");
        }
        return value;
    }

    private void list(Exchange exchange) {
        Map<PlaceId, Place> places =
                areas.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        exchange.sendJson(
                200,
                new Kiosks(
                        fleet.list().stream()
                                .filter(kiosk -> isFor(exchange, kiosk))
                                .map(kiosk -> KioskJson.of(kiosk, places.get(kiosk.place()), null))
                                .toList()));
    }

    private void show(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        exchange.sendJson(
                200,
                KioskJson.of(
                        kiosk,
                        areas.place(kiosk.place()).orElse(null),
                        orders.newest(kiosk.kiosk()).stream().map(OrderJson::of).toList()));
    }

    private void confirm(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        requireSameCode(exchange.body(MAX_BODY), kiosk);
        try {
            fleet.confirm(kiosk.kiosk());
        } catch (FleetException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        }
        audit.record(exchange.caller().name(), "kiosk-confirmed", kiosk.kiosk().value());
        show(exchange);
    }

    private static void requireSameCode(byte[] body, KioskStatus kiosk) {
        String sent = body.length == 0 ? null : Json.read(body, ConfirmBody.class).pairingCode();
        String own = kiosk.pairingCode();
        if (sent != null && own != null && !digits(sent).equals(digits(own))) {
            throw Refusal.conflict("Dit is niet de koppelcode van deze kiosk.");
        }
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private boolean isFor(Exchange exchange, KioskStatus kiosk) {
        return TokenReach.holds(
                exchange.caller(),
                areas.place(kiosk.place()).map(place -> place.neighbourhood().value()),
                areas);
    }

    private KioskStatus known(Exchange exchange) {
        try {
            KioskStatus kiosk =
                    fleet.find(new KioskId(exchange.path("kiosk"))).orElseThrow(Refusal::notFound);
            if (!isFor(exchange, kiosk)) {
                throw Refusal.notAllowed();
            }
            return kiosk;
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
