package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import nl.gezondheidsplein.hub.packs.EventOffers;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.editor.OfferPreview;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.PlaceId;

/** The events of a neighbourhood: made on one page, changed, and called off. */
public final class EventPages {

    /**
     * The events of a neighbourhood, and the form for a new one.
     *
     * @param coming what runs or comes, by its start
     * @param over what is over, by its end, last first
     * @param before where newer ones that are over stand, or empty
     * @param after where older ones stand, or empty
     */
    public record EventsPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<EventRow> coming,
            List<EventRow> over,
            String before,
            String after,
            EventFields form,
            KioskPreview preview,
            String message) {}

    /** One event in the list. */
    public record EventRow(String id, String name, String when, String where, String state) {}

    /** The form of an event that is there. */
    public record EventChangePage(
            Frame frame,
            NeighbourhoodTabs tabs,
            EventRow event,
            boolean isCancelled,
            boolean isNew,
            EventFields form,
            KioskPreview preview,
            String message) {}

    private static final int ON_A_PAGE = 20;

    /** Above a form that was refused; the fields say the rest. */
    private static final String REFUSED =
            "Nog niet opgeslagen. Wat u invulde staat er nog. Kijk bij de velden met een opmerking.";

    private final Pages pages;
    private final Turf turf;
    private final Knowledge knowledge;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(
            Events events, Fleet fleet, AreaRegister areas, Supplier<Reviews> reviews) {
        /** What kiosks show of an event in the agenda, and the names of its stands. */
        KioskPreview preview(EventSheet.Event sheet, Blocks blocks) {
            return new OfferPreview(reviews.get(), events.now())
                    .of(
                            EventOffers.gathering(sheet, blocks),
                            sheet.stands().stream().map(PictureChoice::words).toList());
        }

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

        /** An event in a line. */
        EventRow row(Event event) {
            return new EventRow(
                    event.id(),
                    event.name(),
                    EventWords.when(event.sheet()),
                    event.sheet().setup().where().orElse(""),
                    EventWords.state(event, events.now()));
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
                Route.get(here, coordinator, this::list),
                Route.post(here, coordinator, this::add),
                Route.get(here + "/{id}/wijzigen", coordinator, this::form),
                Route.post(here + "/{id}", coordinator, this::change),
                Route.post(here + "/{id}/afgelasten", coordinator, this::cancel));
    }

    private void list(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Set<KioskId> own =
                stationed(List.of(area)).stream()
                        .map(KioskStatus::kiosk)
                        .collect(Collectors.toSet());
        send(
                exchange,
                area,
                EventFields.empty(knowledge.events().now().toLocalDate(), boxes(exchange, own)),
                KioskPreview.NONE);
    }

    private void send(Exchange exchange, Area area, EventFields form, KioskPreview preview) {
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        Leaf<Event> over =
                Leaf.of(
                        exchange.page(),
                        ON_A_PAGE,
                        (from, most) -> knowledge.events().over(neighbourhood, from, most),
                        page -> "/beheer/buurten/" + area.id() + "/evenementen?blad=" + page);
        exchange.sendPage(
                form.notes().isEmpty() ? 200 : 400,
                pages.render(
                        "events.jte",
                        new EventsPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "evenementen"),
                                knowledge.events().coming(neighbourhood).stream()
                                        .map(knowledge::row)
                                        .toList(),
                                over.shown().stream().map(knowledge::row).toList(),
                                over.before(),
                                over.after(),
                                form,
                                preview,
                                preview.isShown() ? KioskPreview.UNSAVED : message(form))));
    }

    private static String message(EventFields form) {
        return form.notes().isEmpty() ? "" : REFUSED;
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
        EventForm form = new EventForm(exchange.form(), Optional.empty());
        Optional<EventSheet.Event> sheet = form.read();
        Map<String, String> flaws = form.flaws();
        boolean isLooking = KioskPreview.isAsked(exchange.form());
        if (sheet.isPresent() && !isLooking) {
            try {
                Event added =
                        knowledge
                                .events()
                                .add(
                                        new Event(
                                                sheet.get(),
                                                new NeighbourhoodId(area.id()),
                                                chosen(exchange, Set.of()),
                                                form.told()));
                audit.record(exchange.caller().name(), "event-added", added.id());
                // Without the rest it is an event too; with it a kiosk can tell what is where.
                exchange.seeOther(address(area, added.id()) + "/wijzigen?nieuw=ja");
                return;
            } catch (EventRefusedException e) {
                flaws = Map.of("dag", e.sentence());
            }
        }
        send(
                exchange,
                area,
                EventFields.filled(
                        exchange.form(), Optional.empty(), boxes(exchange, Set.of()), flaws),
                isLooking
                        ? sheet.map(seen -> knowledge.preview(seen, form.told()))
                                .orElse(KioskPreview.NONE)
                        : KioskPreview.NONE);
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

    static String address(Area area, String event) {
        return "/beheer/buurten/" + area.id() + "/evenementen/" + event;
    }

    private void form(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event event = knowledge.event(exchange, area);
        send(
                exchange,
                area,
                event,
                EventFields.of(event, boxes(exchange, event.kiosks())),
                KioskPreview.NONE);
    }

    private void send(
            Exchange exchange, Area area, Event event, EventFields form, KioskPreview preview) {
        exchange.sendPage(
                form.notes().isEmpty() ? 200 : 400,
                pages.render(
                        "eventChange.jte",
                        new EventChangePage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "evenementen"),
                                knowledge.row(event),
                                event.isCancelled(),
                                exchange.query("nieuw").isPresent(),
                                form,
                                preview,
                                preview.isShown() ? KioskPreview.UNSAVED : message(form))));
    }

    private void change(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event before = knowledge.event(exchange, area);
        EventForm form = new EventForm(exchange.form(), Optional.of(before.sheet()));
        Optional<EventSheet.Event> sheet = form.read();
        if (sheet.isEmpty() || KioskPreview.isAsked(exchange.form())) {
            send(
                    exchange,
                    area,
                    before,
                    EventFields.filled(
                            exchange.form(),
                            Optional.of(before.sheet()),
                            boxes(exchange, Set.of()),
                            form.flaws()),
                    sheet.map(seen -> knowledge.preview(seen, form.told()))
                            .orElse(KioskPreview.NONE));
            return;
        }
        knowledge
                .events()
                .change(
                        new Event(
                                sheet.get(),
                                before.neighbourhood(),
                                chosen(exchange, before.kiosks()),
                                form.told()));
        audit.record(exchange.caller().name(), "event-changed", before.id());
        exchange.seeOther(address(area, before.id()));
    }

    private void cancel(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event event = knowledge.event(exchange, area);
        knowledge.events().cancel(event);
        audit.record(exchange.caller().name(), "event-cancelled", event.id());
        exchange.seeOther(address(area, event.id()));
    }
}
