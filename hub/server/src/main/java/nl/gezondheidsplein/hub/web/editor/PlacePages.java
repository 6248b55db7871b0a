package nl.gezondheidsplein.hub.web.editor;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.squaremap.edit.SpokenLanguages;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.hub.web.admin.KioskPreview;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Sha256;

/** The places where kiosks stand: what a kiosk says there and how it behaves. */
public final class PlacePages {
    private static final Map<String, String> TYPES = types();
    private static final String EXAMPLE = ", voorbeeld";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.of("nl"));

    /** All places. */
    public record PlacesPage(
            Frame frame, List<PlaceRow> places, List<AreaRow> areas, boolean mayAddAreas) {}

    /** One place. */
    public record PlaceRow(String address, String name, String type, String neighbourhood) {}

    /** One neighbourhood. */
    public record AreaRow(String name, String wijk, String residents) {}

    /**
     * One place to change.
     *
     * @param fresh what only a new one asks
     * @param version the state of it that is shown
     */
    public record PlacePage(
            Frame frame,
            String address,
            Optional<Fresh> fresh,
            String version,
            PlaceDraft draft,
            boolean isDemo,
            List<Choice> types,
            List<Choice> languages,
            KioskPreview preview,
            Notes notes) {}

    /**
     * What a place is called in addresses, which never changes, and the neighbourhood it lies in.
     */
    public record Fresh(String id, List<Choice> neighbourhoods) {}

    private final Pages pages;
    private final BiPredicate<Exchange, String> mayKeep;
    private final AreaRegister areas;
    private final AuditLog audit;
    private final InstantSource clock;

    /**
     * Pages that change these places.
     *
     * @param mayKeep whether who asks may keep the places of a neighbourhood
     */
    public PlacePages(
            Pages pages,
            BiPredicate<Exchange, String> mayKeep,
            AreaRegister areas,
            AuditLog audit,
            InstantSource clock) {
        this.pages = pages;
        this.mayKeep = mayKeep;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("buurthuis", "buurthuis");
        types.put("huiskamer", "huiskamer");
        types.put("gezondheidscentrum", "gezondheidscentrum");
        types.put("school", "school: altijd veilig voor kinderen");
        types.put("moskee", "moskee: altijd zonder geluid");
        types.put("bibliotheek", "bibliotheek");
        types.put("pop-up", "pop-up, voor even");
        return types;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editors = Access.session(Role.EDITOR, Role.COORDINATOR);
        return List.of(
                Route.get("/beheer/plekken", editors, this::list),
                Route.get("/beheer/plekken/{place}", editors, this::show),
                Route.post("/beheer/plekken/{place}", editors, this::save));
    }

    private void list(Exchange exchange) {
        Map<String, Area> byId =
                areas.areas().stream().collect(Collectors.toMap(Area::id, area -> area));
        exchange.sendPage(
                200,
                pages.render(
                        "places.jte",
                        new PlacesPage(
                                Frame.of(exchange, "Plekken"),
                                areas.places().stream()
                                        .filter(place -> isKept(exchange, place))
                                        .map(
                                                place ->
                                                        new PlaceRow(
                                                                address(place),
                                                                place.sheet().names().in("nl"),
                                                                type(place),
                                                                name(
                                                                        byId,
                                                                        place.neighbourhood()
                                                                                .value())))
                                        .sorted(Comparator.comparing(PlaceRow::name))
                                        .toList(),
                                byId.values().stream()
                                        .filter(area -> area.kind() == AreaKind.NEIGHBOURHOOD)
                                        .map(area -> row(area, byId))
                                        .sorted(Comparator.comparing(AreaRow::name))
                                        .toList(),
                                exchange.caller().roles().contains(Role.EDITOR))));
    }

    /** What kind of place it is, and how long a pop-up is there. */
    private String type(Place place) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Here.ZONE);
        return place.sheet().placeType()
                + place.sheet()
                        .stay()
                        .map(
                                stay ->
                                        stay.isOver(now)
                                                ? ", voorbij sinds " + MOMENT.format(stay.until())
                                                : ", van "
                                                        + MOMENT.format(stay.from())
                                                        + " tot "
                                                        + MOMENT.format(stay.until()))
                        .orElse("")
                + (place.sheet().isDemo() ? EXAMPLE : "");
    }

    private static AreaRow row(Area area, Map<String, Area> byId) {
        return new AreaRow(
                area.name(),
                name(byId, String.valueOf(area.parent())),
                (area.residents() == 0 ? "onbekend" : Integer.toString(area.residents()))
                        + (area.demo() ? EXAMPLE : ""));
    }

    private static String name(Map<String, Area> byId, String id) {
        Area area = byId.get(id);
        return area == null ? id : area.name();
    }

    private void show(Exchange exchange) {
        Place place = known(exchange);
        Notes notes =
                exchange.query("klaar").isPresent()
                        ? Notes.summary("Opgeslagen. De kiosk heeft het binnen een minuut.")
                        : Notes.NONE;
        send(exchange, 200, place, version(place), PlaceDraft.of(place.sheet()), notes);
    }

    private void save(Exchange exchange) {
        Form form = exchange.form();
        Place place = known(exchange);
        PlaceDraft draft = PlaceDraft.read(form);
        Map<String, String> flaws = draft.flaws();
        if (!flaws.isEmpty()) {
            Notes notes = Notes.refused(flaws, field -> field);
            send(exchange, 400, place, form.text("versie"), draft, notes);
            return;
        }
        if (KioskPreview.isAsked(form)) {
            PlaceSheet sheet = draft.over(place).sheet();
            KioskPreview preview = KioskPreview.of(sheet.names(), sheet.motto(), sheet.askHere());
            Notes notes = Notes.summary(KioskPreview.UNSAVED);
            send(exchange, 200, place, form.text("versie"), draft, preview, notes);
            return;
        }
        boolean isAsSeen = version(place).equals(form.text("versie"));
        if (!isAsSeen || !areas.change(place, draft.over(place))) {
            Place now = known(exchange);
            Notes notes =
                    Notes.summary(
                            "Nog niet opgeslagen. Iemand anders heeft deze plek net gewijzigd. Wat"
                                    + " u typte, staat er nog. Slaat u nog eens op, dan geldt dat.");
            send(exchange, 409, now, version(now), draft, notes);
            return;
        }
        audit.record(exchange.caller().name(), "place-changed", place.id().value());
        exchange.seeOther(address(place) + "?klaar=ja");
    }

    private boolean isKept(Exchange exchange, Place place) {
        return mayKeep.test(exchange, place.neighbourhood().value());
    }

    private Place known(Exchange exchange) {
        Place place;
        try {
            place = areas.place(new PlaceId(exchange.path("place"))).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
        if (!isKept(exchange, place)) {
            throw Refusal.notAllowed();
        }
        return place;
    }

    private static String address(Place place) {
        return "/beheer/plekken/" + place.id().value();
    }

    private static String version(Place place) {
        return Sha256.hex(MessageCodec.encode(place.sheet()));
    }

    private void send(
            Exchange exchange,
            int status,
            Place place,
            String version,
            PlaceDraft draft,
            Notes notes) {
        send(exchange, status, place, version, draft, KioskPreview.NONE, notes);
    }

    private void send(
            Exchange exchange,
            int status,
            Place place,
            String version,
            PlaceDraft draft,
            KioskPreview preview,
            Notes notes) {
        send(
                exchange,
                status,
                new PlacePage(
                        Frame.of(exchange, place.sheet().names().in("nl")),
                        address(place),
                        Optional.empty(),
                        version,
                        draft,
                        place.sheet().isDemo(),
                        types(place.sheet().placeType(), draft),
                        languages(),
                        preview,
                        notes));
    }

    /** Shows the form of a place that is not there yet. */
    void sendNew(
            Exchange exchange,
            int status,
            Fresh fresh,
            PlaceDraft draft,
            KioskPreview preview,
            Notes notes) {
        send(
                exchange,
                status,
                new PlacePage(
                        Frame.of(exchange, "Nieuwe plek"),
                        "/beheer/plekken/nieuw",
                        Optional.of(fresh),
                        "",
                        draft,
                        false,
                        types("buurthuis", draft),
                        languages(),
                        preview,
                        notes));
    }

    private void send(Exchange exchange, int status, PlacePage page) {
        exchange.sendPage(status, pages.render("place.jte", page));
    }

    private static List<Choice> types(String known, PlaceDraft draft) {
        Map<String, String> types = new LinkedHashMap<>(TYPES);
        types.putIfAbsent(known, known);
        return types.entrySet().stream()
                .map(
                        type ->
                                new Choice(
                                        type.getKey(),
                                        type.getValue(),
                                        type.getKey().equals(draft.placeType())))
                .toList();
    }

    private static List<Choice> languages() {
        return PlaceDraft.LANGUAGES.stream()
                .map(code -> new Choice(code, SpokenLanguages.name(code), false))
                .toList();
    }
}
