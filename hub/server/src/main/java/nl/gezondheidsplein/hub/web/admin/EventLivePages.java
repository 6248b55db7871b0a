package nl.gezondheidsplein.hub.web.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventFigures;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Json;
import nl.gezondheidsplein.hub.web.LiveStream;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.Spreadsheet;
import nl.gezondheidsplein.protocol.KioskId;

/** An event while it runs, and its report afterwards. */
public final class EventLivePages {

    /** The page of an event. */
    public record EventPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            EventPages.EventRow event,
            boolean isCancelled,
            boolean isLive,
            EventView view,
            List<EventModes.KioskMode> modes,
            String message) {}

    /**
     * The report, on one page.
     *
     * @param facts sentences that sum the event up
     */
    public record EventReport(
            Frame frame,
            String area,
            EventPages.EventRow event,
            EventView view,
            List<String> facts,
            String question) {}

    /** The report for programs. */
    public record ReportFigures(
            String event,
            String name,
            String where,
            String start,
            String end,
            long people,
            long paper,
            List<EventView.KioskLine> kiosks,
            List<EventView.Row> stands,
            List<EventView.Row> parties,
            List<ReportSlot> slots,
            long withoutTime) {}

    /** Five minutes of the report. */
    public record ReportSlot(Instant start, long people) {}

    private static final List<String> HEADER = List.of("event", "kind", "id", "label", "people");

    private final Pages pages;
    private final Turf turf;
    private final Knowledge knowledge;
    private final AuditLog audit;
    private final EventModes modes;

    /** What these pages ask. */
    public record Knowledge(
            EventPages.Knowledge events, Tellings tellings, Orders orders, LiveStream stream) {}

    public EventLivePages(Pages pages, Turf turf, Knowledge knowledge, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.knowledge = knowledge;
        this.audit = audit;
        this.modes = new EventModes(knowledge.orders());
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}/evenementen/{id}";
        return List.of(
                Route.get(here, coordinator, exchange -> show(exchange, 200, "")),
                Route.get(here + "/stroom", Access.refresh(Role.COORDINATOR), this::follow),
                Route.post(here + "/kiosken", coordinator, this::ask),
                Route.get(here + "/verslag", coordinator, this::report),
                Route.get(here + "/verslag.csv", coordinator, this::csv),
                Route.get(here + "/verslag.json", coordinator, this::json));
    }

    private record Seen(Area area, Event event) {}

    private Seen seen(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        return new Seen(area, knowledge.events().event(exchange, area));
    }

    private EventView view(Event event) {
        return view(event, knowledge.events().events().figures(event));
    }

    private EventView view(Event event, EventFigures figures) {
        return EventView.of(
                event,
                figures,
                knowledge.events().names(),
                knowledge
                        .tellings()
                        .of(event.neighbourhood().value(), true)
                        .beside(Tellings.arrivals(event.id())));
    }

    private void show(Exchange exchange, int status, String message) {
        Seen seen = seen(exchange);
        Event event = seen.event();
        exchange.sendPage(
                status,
                pages.render(
                        "event.jte",
                        new EventPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, seen.area(), "evenementen"),
                                knowledge.events().row(event),
                                event.isCancelled(),
                                Live.isOn(exchange),
                                view(event),
                                modes.of(event, knowledge.events().names()),
                                message)));
    }

    private void follow(Exchange exchange) {
        Event event = seen(exchange).event();
        knowledge.stream().follow(exchange, () -> pages.render("eventLive.jte", view(event)));
    }

    private void ask(Exchange exchange) {
        Seen seen = seen(exchange);
        Event event = seen.event();
        EventModes.Mode mode =
                EventModes.Mode.ofWord(exchange.form().text("stand"))
                        .orElseThrow(Refusal::notFound);
        String one = exchange.form().text("kiosk");
        List<KioskId> kiosks =
                event.kiosks().stream()
                        .filter(kiosk -> one.isEmpty() || kiosk.value().equals(one))
                        .sorted(Comparator.comparing(KioskId::value))
                        .toList();
        String refusal = modes.ask(event, kiosks, mode, exchange.caller().name());
        audit.record(
                exchange.caller().name(),
                "order-event-mode",
                event.id() + " " + exchange.form().text("stand"));
        if (refusal.isEmpty()) {
            exchange.seeOther(EventPages.address(seen.area(), event.id()) + "#kiosken");
        } else {
            show(exchange, 409, refusal);
        }
    }

    private void report(Exchange exchange) {
        Seen seen = seen(exchange);
        Event event = seen.event();
        EventFigures figures = knowledge.events().events().figures(event);
        EventView view = view(event, figures);
        exchange.sendPage(
                200,
                pages.render(
                        "eventReport.jte",
                        new EventReport(
                                Frame.of(exchange, "Mijn buurt"),
                                seen.area().id(),
                                knowledge.events().row(event),
                                view,
                                facts(event, figures, view),
                                event.sheet().setup().question().map(EventWords::of).orElse(""))));
    }

    private static List<String> facts(Event event, EventFigures figures, EventView view) {
        List<String> facts = new ArrayList<>(view.details());
        if (!view.arrivals().description().isEmpty()) {
            facts.add(view.arrivals().description());
        }
        Optional<Long> cards =
                event.sheet()
                        .setup()
                        .reward()
                        .map(reward -> figures.stands().getOrDefault(reward, 0L));
        cards.ifPresent(full -> facts.add("Er zijn " + full + " volle stempelkaarten ingeleverd."));
        facts.add(
                "Er telden "
                        + DutchTime.counted(figures.kiosks().size(), "kiosk", "kiosken")
                        + " mee.");
        return facts;
    }

    private void csv(Exchange exchange) {
        Event event = seen(exchange).event();
        ReportFigures figures = figures(event);
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(event, "total", "", "alle mensen", figures.people()));
        rows.add(cells(event, "paper", "", "waarvan op papier geteld", figures.paper()));
        for (EventView.KioskLine kiosk : figures.kiosks()) {
            rows.add(cells(event, "kiosk", "", kiosk.name(), kiosk.people()));
        }
        for (EventView.Row stand : figures.stands()) {
            rows.add(cells(event, "stand", stand.id(), stand.words(), stand.count()));
        }
        for (EventView.Row party : figures.parties()) {
            rows.add(cells(event, "party", party.id(), party.words(), party.count()));
        }
        for (ReportSlot slot : figures.slots()) {
            rows.add(
                    cells(
                            event,
                            "slot",
                            slot.start().toString(),
                            EventWords.clock(slot.start()),
                            slot.people()));
        }
        rows.add(cells(event, "slot", "unsynced", "tijd onbekend", figures.withoutTime()));
        take(exchange, "text/csv; charset=utf-8", Spreadsheet.of(HEADER, rows));
    }

    private static List<String> cells(
            Event event, String kind, String id, String label, long people) {
        return List.of(event.id(), kind, id, label, Long.toString(people));
    }

    private void json(Exchange exchange) {
        take(exchange, "application/json", Json.write(figures(seen(exchange).event())));
    }

    private ReportFigures figures(Event event) {
        EventFigures figures = knowledge.events().events().figures(event);
        EventView view = view(event, figures);
        return new ReportFigures(
                event.id(),
                event.name(),
                event.sheet().setup().where().orElse(""),
                event.sheet().start().toString(),
                event.sheet().end().toString(),
                figures.people(),
                figures.paper(),
                view.kiosks(),
                view.stands(),
                view.parties(),
                figures.slots().stream()
                        .map(slot -> new ReportSlot(slot.start(), slot.people()))
                        .toList(),
                figures.withoutTime());
    }

    private void take(Exchange exchange, String mediaType, byte[] bytes) {
        audit.record(exchange.caller().name(), "event-exported", exchange.path("id"));
        exchange.header("Content-Disposition", "attachment");
        exchange.send(200, mediaType, bytes);
    }
}
