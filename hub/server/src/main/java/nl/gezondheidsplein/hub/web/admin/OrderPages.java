package nl.gezondheidsplein.hub.web.admin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.OrderKind;

/** Gives a kiosk an order, after one page that asks to be sure. */
public final class OrderPages {

    /** How long an order may wait, in hours, as the page offers it. */
    private static final List<Long> HOURS = List.of(1L, 8L, 24L);

    /** The page that asks to be sure, with what was filled in before and why it was refused. */
    public record OrderPage(
            Frame frame,
            String kiosk,
            String name,
            OrderWords.Choice order,
            String explanation,
            List<OrderWords.Field> fields,
            List<Long> hours,
            String message) {}

    private final Pages pages;
    private final Fleet fleet;
    private final Orders orders;
    private final AuditLog audit;

    /** Pages of these orders. */
    public OrderPages(Pages pages, Fleet fleet, Orders orders, AuditLog audit) {
        this.pages = pages;
        this.fleet = fleet;
        this.orders = orders;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get("/beheer/kiosken/{kiosk}/opdrachten/nieuw", steward, this::ask),
                Route.post("/beheer/kiosken/{kiosk}/opdrachten", steward, this::give),
                Route.get(
                        "/beheer/kiosken/{kiosk}/opdrachten/{order}/beeld",
                        Access.session(Role.STEWARD, Role.COORDINATOR),
                        this::picture));
    }

    private void ask(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        OrderKind kind = offered(exchange.query("soort").orElse(""));
        page(exchange, 200, kiosk, new Filled(kind, OrderWords.fields(kind), ""));
    }

    private record Filled(OrderKind kind, List<OrderWords.Field> fields, String message) {}

    private void page(Exchange exchange, int status, KioskStatus kiosk, Filled filled) {
        String words = OrderWords.words(filled.kind());
        exchange.sendPage(
                status,
                pages.render(
                        "order.jte",
                        new OrderPage(
                                Frame.of(exchange, words),
                                kiosk.kiosk().value(),
                                kiosk.name(),
                                new OrderWords.Choice(filled.kind().id(), words),
                                OrderWords.explanation(filled.kind()),
                                filled.fields(),
                                HOURS,
                                filled.message())));
    }

    private void give(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        Form form = exchange.form();
        OrderKind kind = offered(form.text("soort"));
        Map<String, String> arguments =
                OrderWords.fields(kind).stream()
                        .collect(
                                Collectors.toMap(
                                        OrderWords.Field::name,
                                        field -> form.text(field.name()).strip()));
        try {
            orders.give(
                    kiosk.kiosk(),
                    new Orders.Request(
                            kind, arguments, timeToLive(form), exchange.caller().name()));
        } catch (FleetException e) {
            List<OrderWords.Field> fields =
                    OrderWords.fields(kind).stream()
                            .map(
                                    field ->
                                            new OrderWords.Field(
                                                    field.name(),
                                                    field.words(),
                                                    field.type(),
                                                    arguments.getOrDefault(field.name(), "")))
                            .toList();
            page(exchange, 400, kiosk, new Filled(kind, fields, String.valueOf(e.getMessage())));
            return;
        }
        audit.record(exchange.caller().name(), "order-" + kind.id(), kiosk.kiosk().value());
        exchange.seeOther("/beheer/kiosken/" + kiosk.kiosk().value() + "#opdrachten");
    }

    private static Duration timeToLive(Form form) {
        return Duration.ofHours(
                HOURS.stream()
                        .filter(hours -> Long.toString(hours).equals(form.text("uren")))
                        .findFirst()
                        .orElse(HOURS.getFirst()));
    }

    private static OrderKind offered(String id) {
        return OrderWords.offered(id).orElseThrow(Refusal::notFound);
    }

    private void picture(Exchange exchange) {
        byte[] picture =
                orders.find(known(exchange).kiosk(), exchange.path("order"))
                        .flatMap(order -> order.picture())
                        .orElseThrow(Refusal::notFound);
        exchange.send(200, "image/jpeg", picture);
    }

    private KioskStatus known(Exchange exchange) {
        try {
            return fleet.find(new KioskId(exchange.path("kiosk"))).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
