package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventRefusedException;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;

/** The events of a neighbourhood: made on one page, changed, and called off. */
public final class EventPages {

    /** All events of a neighbourhood, and the form for a new one. */
    public record EventsPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<EventRow> events,
            EventFields form,
            String message) {}

    /** One event in the list. */
    public record EventRow(String id, String name, String when, String where, String state) {}

    /** The form of an event that is there. */
    public record EventChangePage(
            Frame frame,
            NeighbourhoodTabs tabs,
            EventRow event,
            boolean isCancelled,
            EventFields form,
            String message) {}

    private final Pages pages;
    private final Turf turf;
    private final Knowledge knowledge;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(Events events, Fleet fleet, AreaRegister areas) {
        /** The names of all kiosks. */
        Map<KioskId, String> names() {
            return fleet.list().stream()
                    .collect(Collectors.toMap(KioskStatus::kiosk, KioskStatus::name));
        }

        /** The event that the address names, of this neighbourhood. */
        Event event(Exchange exchange, Area area) {
            return events.find(exchange.path("id"))
                    .filter(event -> event.neighbourhood().value().equals(area.id()))
                    .orElseThrow(Refusal::notFound);
        }
    }

    public EventPages(Pages pages, Turf turf, Knowledge knowledge, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.knowledge = knowledge;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}/evenementen";
        return List.of(
                Route.get(here, coordinator, exchange -> list(exchange, 200, "")),
                Route.post(here, coordinator, this::add),
                Route.get(
                        here + "/{id}/wijzigen", coordinator, exchange -> form(exchange, 200, "")),
                Route.post(here + "/{id}", coordinator, this::change),
                Route.post(here + "/{id}/afgelasten", coordinator, this::cancel));
    }

    private void list(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        Set<KioskId> own =
                stationed(List.of(area)).stream()
                        .map(KioskStatus::kiosk)
                        .collect(Collectors.toSet());
        exchange.sendPage(
                status,
                pages.render(
                        "events.jte",
                        new EventsPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "evenementen"),
                                knowledge
                                        .events()
                                        .of(Set.of(new NeighbourhoodId(area.id())))
                                        .stream()
                                        .map(this::row)
                                        .toList(),
                                EventFields.empty(
                                        knowledge.events().now().toLocalDate(),
                                        boxes(exchange, own)),
                                message)));
    }

    private EventRow row(Event event) {
        return new EventRow(
                event.id(),
                event.name(),
                EventWords.when(event.sheet()),
                event.sheet().setup().where().orElse(""),
                EventWords.state(event, knowledge.events().now()));
    }

    /** The kiosks in service of some neighbourhoods. */
    private List<KioskStatus> stationed(List<Area> neighbourhoods) {
        Set<String> ids = neighbourhoods.stream().map(Area::id).collect(Collectors.toSet());
        Set<PlaceId> places =
                knowledge.areas().places().stream()
                        .filter(place -> ids.contains(place.neighbourhood().value()))
                        .map(Place::id)
                        .collect(Collectors.toSet());
        return knowledge.fleet().list().stream()
                .filter(KioskStatus::isInService)
                .filter(kiosk -> places.contains(kiosk.place()))
                .sorted(Comparator.comparing(KioskStatus::name))
                .toList();
    }

    private List<EventFields.Box> boxes(Exchange exchange, Set<KioskId> chosen) {
        Map<PlaceId, String> places =
                knowledge.areas().places().stream()
                        .collect(
                                Collectors.toMap(
                                        Place::id, place -> place.sheet().names().in("nl")));
        return stationed(turf.neighbourhoods(exchange)).stream()
                .map(
                        kiosk ->
                                new EventFields.Box(
                                        kiosk.kiosk().value(),
                                        kiosk.name()
                                                + " ("
                                                + places.getOrDefault(
                                                        kiosk.place(), kiosk.place().value())
                                                + ")",
                                        chosen.contains(kiosk.kiosk())))
                .toList();
    }

    private void add(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        try {
            EventSheet.Event sheet = new EventForm(exchange.form(), Optional.empty()).read();
            Event added =
                    knowledge
                            .events()
                            .add(
                                    new Event(
                                            sheet,
                                            new NeighbourhoodId(area.id()),
                                            chosen(exchange, Set.of())));
            audit.record(exchange.caller().name(), "event-added", added.id());
            exchange.seeOther(address(area, added.id()));
        } catch (EventRefusedException | VoiceRefusedException | MalformedMessageException e) {
            list(exchange, 400, sentence(e));
        }
    }

    /** Kiosks of neighbourhoods that are somebody else's stay as they were. */
    private Set<KioskId> chosen(Exchange exchange, Set<KioskId> before) {
        List<KioskId> offered =
                stationed(turf.neighbourhoods(exchange)).stream().map(KioskStatus::kiosk).toList();
        Set<KioskId> chosen = new HashSet<>(before);
        offered.forEach(chosen::remove);
        chosen.addAll(EventFields.kiosks(exchange.form().all("kiosk"), offered));
        return chosen;
    }

    private static String sentence(RuntimeException e) {
        return switch (e) {
            case EventRefusedException refused -> refused.sentence();
            case VoiceRefusedException refused -> refused.sentence();
            default -> "Iets is te lang of klopt niet. Kijk de velden nog eens na.";
        };
    }

    static String address(Area area, String event) {
        return "/beheer/buurten/" + area.id() + "/evenementen/" + event;
    }

    private void form(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        Event event = knowledge.event(exchange, area);
        exchange.sendPage(
                status,
                pages.render(
                        "eventChange.jte",
                        new EventChangePage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "evenementen"),
                                row(event),
                                event.isCancelled(),
                                EventFields.of(event, boxes(exchange, event.kiosks())),
                                message)));
    }

    private void change(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event before = knowledge.event(exchange, area);
        try {
            EventSheet.Event sheet =
                    new EventForm(exchange.form(), Optional.of(before.sheet())).read();
            knowledge
                    .events()
                    .change(
                            new Event(
                                    sheet,
                                    before.neighbourhood(),
                                    chosen(exchange, before.kiosks())));
            audit.record(exchange.caller().name(), "event-changed", before.id());
            exchange.seeOther(address(area, before.id()));
        } catch (EventRefusedException | VoiceRefusedException | MalformedMessageException e) {
            form(exchange, 400, sentence(e));
        }
    }

    private void cancel(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event event = knowledge.event(exchange, area);
        knowledge.events().cancel(event);
        audit.record(exchange.caller().name(), "event-cancelled", event.id());
        exchange.seeOther(address(area, event.id()));
    }
}
