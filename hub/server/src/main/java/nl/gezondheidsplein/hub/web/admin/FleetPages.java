package nl.gezondheidsplein.hub.web.admin;

import gg.jte.Content;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;

/** The kiosks on one page, and each on its own. */
public final class FleetPages {

    /**
     * The fleet page.
     *
     * @param table the part that refreshes itself, drawn
     */
    public record FleetPage(Frame frame, Content table, boolean canManage, boolean isLive) {}

    /**
     * The part of the fleet page that refreshes itself.
     *
     * @param asOf the time of day at which this was so
     */
    public record FleetTable(List<KioskRow> rows, String summary, String asOf) {}

    /** The page of one kiosk. */
    public record KioskPage(
            Frame frame,
            KioskRow kiosk,
            boolean canConfirm,
            boolean hasSigned,
            boolean canChange,
            List<OrderWords.Choice> choices,
            List<OrderRow> orders) {}

    /** An entry of a list. */
    public record Choice(String id, String words) {}

    private final Pages pages;
    private final Fleet fleet;
    private final Orders orders;
    private final AreaRegister areas;
    private final AuditLog audit;
    private final InstantSource clock;

    /** Pages of this fleet. */
    public FleetPages(Pages pages, Knowledge knowledge) {
        this.pages = pages;
        this.fleet = knowledge.fleet();
        this.orders = knowledge.orders();
        this.areas = knowledge.areas();
        this.audit = knowledge.audit();
        this.clock = knowledge.clock();
    }

    /** Whom these pages ask. */
    public record Knowledge(
            Fleet fleet, Orders orders, AreaRegister areas, AuditLog audit, InstantSource clock) {}

    /** What this class answers. */
    public List<Route> routes() {
        var readers = Access.session(Role.STEWARD, Role.COORDINATOR);
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get("/beheer/kiosken", readers, this::list),
                Route.get(
                        "/beheer/kiosken/tabel",
                        Access.refresh(Role.STEWARD, Role.COORDINATOR),
                        this::table),
                Route.get("/beheer/kiosken/{kiosk}", readers, this::show),
                Route.post("/beheer/kiosken/{kiosk}/bevestigen", steward, this::confirm));
    }

    private void list(Exchange exchange) {
        exchange.sendPage(
                200,
                pages.render(
                        "fleet.jte",
                        new FleetPage(
                                Frame.of(exchange, "Kiosken"),
                                Live.part(pages.render("fleetTable.jte", rows(exchange))),
                                isSteward(exchange),
                                Live.isOn(exchange))));
    }

    private void table(Exchange exchange) {
        Live.send(exchange, pages.render("fleetTable.jte", rows(exchange)));
    }

    private FleetTable rows(Exchange exchange) {
        Map<PlaceId, Place> places = places();
        Turf turf = new Turf(areas);
        Map<String, String> names = areaNames();
        List<KioskStatus> kiosks =
                fleet.list().stream()
                        .filter(kiosk -> turf.holds(exchange, kiosk.place()))
                        .sorted(
                                Comparator.comparingInt(FleetPages::urgency)
                                        .thenComparing(KioskStatus::name)
                                        .thenComparing(kiosk -> kiosk.kiosk().value()))
                        .toList();
        return new FleetTable(
                kiosks.stream().map(kiosk -> row(kiosk, places, names)).toList(),
                summary(kiosks),
                DutchTime.timeOfDay(clock.instant()));
    }

    /** What needs a hand comes first; what is out of service last. */
    private static int urgency(KioskStatus kiosk) {
        int urgency =
                switch (kiosk.state()) {
                    case LOST_STATE -> 0;
                    case OFFLINE -> 1;
                    case LATE -> 2;
                    case PENDING -> 3;
                    case NEVER_SEEN -> 5;
                    case ONLINE -> 6;
                    case REPLACED -> 7;
                    case RETIRED -> 8;
                    case REVOKED -> 9;
                };
        boolean warns = kiosk.state() == KioskState.ONLINE && !kiosk.warnings().isEmpty();
        return warns ? 4 : urgency;
    }

    private static String summary(List<KioskStatus> kiosks) {
        long online = kiosks.stream().filter(k -> k.state() == KioskState.ONLINE).count();
        long hands = kiosks.stream().filter(kiosk -> urgency(kiosk) <= 4).count();
        if (kiosks.isEmpty()) {
            return "Er zijn nog geen kiosken.";
        }
        return DutchTime.counted(kiosks.size(), "kiosk", "kiosken")
                + ", waarvan "
                + online
                + " in orde. "
                + (hands == 0
                        ? "Geen enkele vraagt nu een hand."
                        : hands + (hands == 1 ? " vraagt" : " vragen") + " een hand.");
    }

    private KioskRow row(KioskStatus kiosk, Map<PlaceId, Place> places, Map<String, String> names) {
        Place place = places.get(kiosk.place());
        String placeName = place == null ? kiosk.place().value() : nameOf(place);
        String neighbourhood = place == null ? "" : place.neighbourhood().value();
        return KioskRow.of(
                kiosk,
                placeName,
                names.getOrDefault(neighbourhood, neighbourhood),
                clock.instant());
    }

    /** A place as stewards read it; one that is invented says so. */
    static String nameOf(Place place) {
        String name = place.sheet().names().in("nl");
        return place.sheet().isDemo() ? name + ", voorbeeld" : name;
    }

    private Map<PlaceId, Place> places() {
        return areas.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    private Map<String, String> areaNames() {
        return areas.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
    }

    private void show(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        exchange.sendPage(
                200,
                pages.render(
                        "kiosk.jte",
                        new KioskPage(
                                Frame.of(exchange, kiosk.name()),
                                row(kiosk, places(), areaNames()),
                                isSteward(exchange) && kiosk.state() == KioskState.PENDING,
                                fleet.hasSigned(kiosk.place()),
                                isSteward(exchange) && kiosk.isInService(),
                                isSteward(exchange) && takesOrders(kiosk)
                                        ? OrderWords.choices()
                                        : List.of(),
                                orders.newest(kiosk.kiosk()).stream().map(OrderRow::of).toList())));
    }

    /** A kiosk that nobody enrolled has nobody to hear an order. */
    private static boolean takesOrders(KioskStatus kiosk) {
        return kiosk.isInService() && kiosk.birth() != null;
    }

    private void confirm(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        try {
            fleet.confirm(kiosk.kiosk());
        } catch (FleetException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        }
        audit.record(exchange.caller().name(), "kiosk-confirmed", kiosk.kiosk().value());
        exchange.seeOther("/beheer/kiosken/" + kiosk.kiosk().value());
    }

    private KioskStatus known(Exchange exchange) {
        try {
            KioskStatus kiosk =
                    fleet.find(new KioskId(exchange.path("kiosk"))).orElseThrow(Refusal::notFound);
            if (!new Turf(areas).holds(exchange, kiosk.place())) {
                throw Refusal.notAllowed();
            }
            return kiosk;
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }

    private static boolean isSteward(Exchange exchange) {
        return exchange.caller().roles().contains(Role.STEWARD);
    }
}
