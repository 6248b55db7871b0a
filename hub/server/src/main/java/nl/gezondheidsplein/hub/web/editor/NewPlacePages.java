package nl.gezondheidsplein.hub.web.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.neighbourhood.ReservedNames;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.hub.web.admin.KioskPreview;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Texts;

/**
 * A place, or an area of the tree, made by hand; what a file may not say, a form may not either.
 */
public final class NewPlacePages {
    private static final String PLACE = "/beheer/plekken/nieuw";
    private static final String AREA = "/beheer/plekken/gebied";
    private static final String SHORT_NAME = "[a-z][a-z0-9-]{1,39}";
    private static final String SHORT_NAME_WANTED =
            "Gebruik 2 tot 40 kleine letters, cijfers en streepjes, en begin met een letter.";

    private static final Map<AreaKind, String> KINDS =
            Map.of(
                    AreaKind.CITY, "stad",
                    AreaKind.STADSDEEL, "stadsdeel, in een stad",
                    AreaKind.WIJK, "wijk, in een stadsdeel",
                    AreaKind.NEIGHBOURHOOD, "buurt, in een wijk");

    /** An area to make. */
    public record AreaPage(
            Frame frame, AreaDraft draft, List<Choice> kinds, List<Choice> parents, Notes notes) {}

    /** An area as somebody filled it in; any text may be empty or unreadable. */
    public record AreaDraft(String id, String kind, String parent, String name, String residents) {
        static final AreaDraft EMPTY = new AreaDraft("", AreaKind.NEIGHBOURHOOD.id(), "", "", "");

        static AreaDraft read(Form form) {
            return new AreaDraft(
                    OfferForm.line(form, "kort"),
                    OfferForm.line(form, "soort"),
                    OfferForm.line(form, "in"),
                    OfferForm.line(form, "naam"),
                    OfferForm.line(form, "bewoners").replace(".", ""));
        }

        private Optional<AreaKind> kindOf() {
            return Arrays.stream(AreaKind.values())
                    .filter(one -> one.id().equals(kind))
                    .findFirst();
        }

        private int count() {
            return residents.matches("[0-9]{1,8}") ? Integer.parseInt(residents) : 0;
        }
    }

    private final Pages pages;
    private final BiPredicate<Exchange, String> mayKeep;
    private final AreaRegister areas;
    private final AuditLog audit;
    private final PlacePages places;

    /**
     * Pages that add to these places.
     *
     * @param mayKeep whether who asks may keep the places of a neighbourhood
     * @param places shows the form of a place
     */
    public NewPlacePages(
            Pages pages,
            BiPredicate<Exchange, String> mayKeep,
            AreaRegister areas,
            AuditLog audit,
            PlacePages places) {
        this.pages = pages;
        this.mayKeep = mayKeep;
        this.areas = areas;
        this.audit = audit;
        this.places = places;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var keepers = Access.session(Role.EDITOR, Role.COORDINATOR);
        var editors = Access.session(Role.EDITOR);
        return List.of(
                Route.get(PLACE, keepers, this::newPlace),
                Route.post(PLACE, keepers, this::addPlace),
                Route.get(
                        AREA,
                        editors,
                        exchange -> showArea(exchange, 200, AreaDraft.EMPTY, Notes.NONE)),
                Route.post(AREA, editors, this::addArea));
    }

    private void newPlace(Exchange exchange) {
        PlaceSheet plain =
                new PlaceSheet(
                        new PlaceId("nieuw"),
                        "buurthuis",
                        Texts.of(Map.of("nl", "-")),
                        Texts.of(Map.of("nl", "-")),
                        Texts.of(Map.of("nl", "-")));
        PlaceDraft usual = PlaceDraft.of(plain);
        PlaceDraft empty =
                new PlaceDraft(
                        usual.placeType(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        "",
                        "",
                        usual.stay(),
                        usual.behaviour(),
                        false);
        showPlace(exchange, 200, "", "", empty, KioskPreview.NONE, Notes.NONE);
    }

    private void addPlace(Exchange exchange) {
        Form form = exchange.form();
        String id = OfferForm.line(form, "kort");
        String neighbourhood = OfferForm.line(form, "buurt");
        PlaceDraft draft = PlaceDraft.read(form);
        Map<String, String> flaws = new LinkedHashMap<>(draft.flaws());
        if (!id.matches(SHORT_NAME) || ReservedNames.contains(id)) {
            flaws.put("kort", SHORT_NAME_WANTED);
        } else if (areas.place(new PlaceId(id)).isPresent()) {
            flaws.put("kort", "Er is al een plek met deze korte naam.");
        }
        if (kept(exchange).stream().noneMatch(area -> area.id().equals(neighbourhood))) {
            flaws.put("buurt", "Kies een buurt.");
        }
        if (!flaws.isEmpty()) {
            Notes notes = Notes.refused(flaws, field -> field);
            showPlace(exchange, 400, id, neighbourhood, draft, KioskPreview.NONE, notes);
            return;
        }
        Place place = draft.as(new PlaceId(id), new NeighbourhoodId(neighbourhood));
        if (KioskPreview.isAsked(form)) {
            PlaceSheet sheet = place.sheet();
            showPlace(
                    exchange,
                    200,
                    id,
                    neighbourhood,
                    draft,
                    KioskPreview.of(sheet.names(), sheet.motto(), sheet.askHere()),
                    Notes.summary(KioskPreview.UNSAVED));
            return;
        }
        areas.put(List.of(), List.of(place));
        audit.record(exchange.caller().name(), "place-added", id);
        exchange.seeOther("/beheer/plekken/" + id + "?klaar=ja");
    }

    private List<Area> kept(Exchange exchange) {
        return areas.areas().stream()
                .filter(area -> area.kind() == AreaKind.NEIGHBOURHOOD)
                .filter(area -> mayKeep.test(exchange, area.id()))
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    private void showPlace(
            Exchange exchange,
            int status,
            String id,
            String neighbourhood,
            PlaceDraft draft,
            KioskPreview preview,
            Notes notes) {
        List<Choice> neighbourhoods =
                kept(exchange).stream()
                        .map(
                                area ->
                                        new Choice(
                                                area.id(),
                                                area.name(),
                                                area.id().equals(neighbourhood)))
                        .toList();
        places.sendNew(
                exchange, status, new PlacePages.Fresh(id, neighbourhoods), draft, preview, notes);
    }

    private void addArea(Exchange exchange) {
        AreaDraft draft = AreaDraft.read(exchange.form());
        Map<String, String> flaws = flaws(draft);
        if (!flaws.isEmpty()) {
            showArea(exchange, 400, draft, Notes.refused(flaws, field -> field));
            return;
        }
        AreaKind kind = draft.kindOf().orElseThrow();
        areas.put(
                List.of(
                        new Area(
                                draft.id(),
                                kind,
                                kind == AreaKind.CITY ? null : draft.parent(),
                                draft.name(),
                                draft.count(),
                                false)),
                List.of());
        audit.record(exchange.caller().name(), "area-added", draft.id());
        exchange.seeOther("/beheer/plekken");
    }

    private Map<String, String> flaws(AreaDraft draft) {
        Map<String, String> flaws = new LinkedHashMap<>();
        if (!draft.id().matches(SHORT_NAME) || ReservedNames.contains(draft.id())) {
            flaws.put("kort", SHORT_NAME_WANTED);
        } else if (areas.areas().stream().anyMatch(area -> area.id().equals(draft.id()))) {
            flaws.put("kort", "Er is al een gebied met deze korte naam.");
        }
        if (draft.name().isEmpty()) {
            flaws.put("naam", "Vul de naam in.");
        }
        Optional<AreaKind> kind = draft.kindOf();
        if (kind.isEmpty()) {
            flaws.put("soort", "Kies wat voor gebied het is.");
            return flaws;
        }
        kind.get()
                .parentKind()
                .filter(
                        wanted ->
                                areas.areas().stream()
                                        .noneMatch(
                                                area ->
                                                        area.id().equals(draft.parent())
                                                                && area.kind() == wanted))
                .ifPresent(
                        wanted ->
                                flaws.put(
                                        "in", "Kies waar het in ligt: een " + word(wanted) + "."));
        if (kind.get() == AreaKind.NEIGHBOURHOOD) {
            if (draft.count() < 1 || draft.count() > Area.MOST_RESIDENTS) {
                flaws.put(
                        "bewoners",
                        "Vul in hoeveel mensen er wonen: van 1 tot en met 15.000. Een grotere"
                                + " buurt deelt u in tweeën.");
            }
        } else if (!draft.residents().isEmpty() && draft.count() < 1) {
            flaws.put("bewoners", "Vul een getal in, of laat het leeg.");
        }
        return flaws;
    }

    private static String word(AreaKind kind) {
        return switch (kind) {
            case CITY -> "stad";
            case STADSDEEL -> "stadsdeel";
            case WIJK -> "wijk";
            case NEIGHBOURHOOD -> "buurt";
        };
    }

    private void showArea(Exchange exchange, int status, AreaDraft draft, Notes notes) {
        exchange.sendPage(
                status,
                pages.render(
                        "newArea.jte",
                        new AreaPage(
                                Frame.of(exchange, "Nieuw gebied"),
                                draft,
                                Arrays.stream(AreaKind.values())
                                        .map(
                                                kind ->
                                                        new Choice(
                                                                kind.id(),
                                                                KINDS.getOrDefault(kind, ""),
                                                                kind.id().equals(draft.kind())))
                                        .toList(),
                                areas.areas().stream()
                                        .filter(area -> area.kind() != AreaKind.NEIGHBOURHOOD)
                                        .sorted(
                                                Comparator.comparing(Area::kind)
                                                        .thenComparing(Area::name))
                                        .map(
                                                area ->
                                                        new Choice(
                                                                area.id(),
                                                                area.name()
                                                                        + ", "
                                                                        + word(area.kind()),
                                                                area.id().equals(draft.parent())))
                                        .toList(),
                                notes)));
    }
}
