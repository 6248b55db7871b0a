package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.Believers;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.Seat;
import nl.gezondheidsplein.hub.voices.SeatStore;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.hub.voices.Themes;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;

/** The themes of all neighbourhoods, and the board of one: who joins in, and what becomes of it. */
public final class ThemePages {

    /** All themes, and the form for a new one. */
    public record ThemesPage(
            Frame frame,
            boolean canChange,
            List<ThemeRow> themes,
            TextFields names,
            ThemeRow filled,
            KioskPreview preview,
            String message) {}

    /** One theme in the list. */
    public record ThemeRow(String id, String name, String picture, boolean isSensitive) {}

    /** One theme to change. */
    public record ThemePage(
            Frame frame,
            boolean canChange,
            ThemeRow theme,
            boolean isTicked,
            TextFields names,
            KioskPreview preview,
            String message) {}

    /** The board of a neighbourhood. */
    public record BoardPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            boolean isCoordinator,
            List<CardRow> cards,
            String message) {}

    /**
     * One theme on the board.
     *
     * @param believers how many joined, in words; empty where nobody is counted
     * @param seats who sits in which circle, the innermost first
     */
    public record CardRow(
            String id,
            String name,
            String state,
            String believers,
            String why,
            List<CirclePages.SeatRow> seats,
            List<StateChoice> next,
            List<Line> history) {}

    /** A state to bring something to. */
    public record StateChoice(String id, String words) {}

    /** One line of what became of something. */
    public record Line(String at, String who, String state, String reason) {}

    private static final String NAME = "Hoe het thema heet";
    private static final String FIRST_PICTURE = "plant";

    private final Pages pages;
    private final Turf turf;
    private final Themes themes;
    private final SeatStore seats;
    private final AuditLog audit;

    public ThemePages(Pages pages, Turf turf, VoiceDesks desks, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.themes = desks.themes();
        this.seats = desks.seats();
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var makers = Access.session(Role.COORDINATOR, Role.EDITOR);
        var coordinator = Access.session(Role.COORDINATOR);
        return List.of(
                Route.get("/beheer/themas", makers, exchange -> list(exchange, 200)),
                Route.post("/beheer/themas", makers, this::add),
                Route.get("/beheer/themas/{id}", makers, exchange -> show(exchange, 200, "")),
                Route.post("/beheer/themas/{id}", makers, this::change),
                Route.get(
                        "/beheer/buurten/{area}/themas",
                        makers,
                        exchange -> board(exchange, 200, "")),
                Route.post("/beheer/buurten/{area}/themas/{id}", coordinator, this::move));
    }

    private void list(Exchange exchange, int status) {
        list(
                exchange,
                status,
                TextFields.empty("naam", NAME),
                new ThemeRow("", "", FIRST_PICTURE, false),
                KioskPreview.NONE,
                "");
    }

    /** Shows the list again with what was filled in. */
    private void again(Exchange exchange, int status, KioskPreview preview, String message) {
        Form form = exchange.form();
        list(
                exchange,
                status,
                TextFields.filled(form, "naam", NAME),
                new ThemeRow(
                        form.text("id").strip(),
                        "",
                        form.text("plaatje").strip(),
                        form.text("gevoelig").equals("ja")),
                preview,
                message);
    }

    private void list(
            Exchange exchange,
            int status,
            TextFields names,
            ThemeRow filled,
            KioskPreview preview,
            String message) {
        exchange.sendPage(
                status,
                pages.render(
                        "themes.jte",
                        new ThemesPage(
                                Frame.of(exchange, "Thema's"),
                                Turf.isEverywhere(exchange),
                                themes.all().stream().map(ThemePages::row).toList(),
                                names,
                                filled,
                                preview,
                                message)));
    }

    private static ThemeRow row(Theme theme) {
        return new ThemeRow(
                theme.id(),
                theme.words().words().in("nl"),
                theme.words().picture(),
                theme.isSensitive());
    }

    private void add(Exchange exchange) {
        Turf.requireEverywhere(exchange);
        try {
            Theme theme = read(exchange.form(), exchange.form().text("id").strip());
            if (KioskPreview.isAsked(exchange.form())) {
                KioskPreview preview = KioskPreview.of(theme.words().words());
                again(exchange, 200, preview, KioskPreview.UNSAVED);
                return;
            }
            themes.add(theme);
            audit.record(exchange.caller().name(), "theme-added", theme.id());
            exchange.seeOther("/beheer/themas");
        } catch (VoiceRefusedException | MalformedMessageException e) {
            again(exchange, 400, KioskPreview.NONE, Sentences.of(e));
        }
    }

    private static Theme read(Form form, String id) {
        return new Theme(
                new PictureChoice(id, TextFields.read(form, "naam"), form.text("plaatje").strip()),
                form.text("gevoelig").equals("ja"));
    }

    private Theme known(Exchange exchange) {
        return themes.find(exchange.path("id")).orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange, int status, String message) {
        Theme theme = known(exchange);
        show(exchange, status, theme, theme, KioskPreview.NONE, message);
    }

    /**
     * Shows a theme.
     *
     * @param filled as it stands in the form
     */
    private void show(
            Exchange exchange,
            int status,
            Theme theme,
            Theme filled,
            KioskPreview preview,
            String message) {
        String name = theme.words().words().in("nl");
        exchange.sendPage(
                status,
                pages.render(
                        "theme.jte",
                        new ThemePage(
                                Frame.of(exchange, name),
                                Turf.isEverywhere(exchange),
                                new ThemeRow(
                                        theme.id(),
                                        name,
                                        filled.words().picture(),
                                        theme.isSensitive()),
                                filled.isSensitive(),
                                TextFields.of("naam", NAME, Optional.of(filled.words().words())),
                                preview,
                                message)));
    }

    private void change(Exchange exchange) {
        Turf.requireEverywhere(exchange);
        Theme before = known(exchange);
        try {
            Theme theme = read(exchange.form(), before.id());
            if (KioskPreview.isAsked(exchange.form())) {
                KioskPreview preview = KioskPreview.of(theme.words().words());
                show(exchange, 200, before, theme, preview, KioskPreview.UNSAVED);
                return;
            }
            themes.change(theme);
            audit.record(exchange.caller().name(), "theme-changed", before.id());
            exchange.seeOther("/beheer/themas");
        } catch (VoiceRefusedException | MalformedMessageException e) {
            show(exchange, 400, Sentences.of(e));
        }
    }

    private void board(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        List<Seat> sitting = seats.of(neighbourhood);
        exchange.sendPage(
                status,
                pages.render(
                        "board.jte",
                        new BoardPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "themas"),
                                exchange.caller().roles().contains(Role.COORDINATOR),
                                themes.board(neighbourhood).stream()
                                        .map(card -> card(card, sitting))
                                        .toList(),
                                message)));
    }

    private CardRow card(ThemeCard card, List<Seat> sitting) {
        return new CardRow(
                card.theme().id(),
                card.theme().words().words().in("nl"),
                words(card.state()),
                card.theme().isSensitive() ? "" : believers(card.believers()),
                card.outcome().map(texts -> texts.in("nl")).orElse(""),
                sitting.stream()
                        .filter(seat -> seat.theme().equals(card.theme().id()))
                        .map(
                                seat ->
                                        new CirclePages.SeatRow(
                                                seat.partner(),
                                                CirclePages.words(seat.circle()),
                                                seat.isOfResidents()))
                        .toList(),
                Arrays.stream(State.values())
                        .filter(state -> state != card.state())
                        .map(state -> new StateChoice(state.id(), words(state)))
                        .toList(),
                themes.history(card.theme().id(), card.neighbourhood()).stream()
                        .map(ThemePages::line)
                        .toList());
    }

    static String believers(Believers believers) {
        return believers.count() < Believers.ENOUGH
                ? believers.count() + " van " + Believers.ENOUGH + " doen mee"
                : believers.count() + " doen mee";
    }

    private static Line line(Change change) {
        return new Line(
                DutchTime.moment(change.at()),
                change.who().equals(Change.SQUARE) ? "het plein" : change.who(),
                Arrays.stream(State.values())
                        .filter(state -> state.id().equals(change.state()))
                        .map(ThemePages::words)
                        .findFirst()
                        .orElse(change.state()),
                change.reason());
    }

    static String words(State state) {
        return switch (state) {
            case OPEN -> "open";
            case STARTED -> "gestart";
            case DONE -> "klaar";
        };
    }

    private void move(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        String theme = known(exchange).id();
        Form form = exchange.form();
        try {
            themes.move(
                    theme,
                    new NeighbourhoodId(area.id()),
                    Arrays.stream(State.values())
                            .filter(state -> state.id().equals(form.text("stand")))
                            .findFirst()
                            .orElseThrow(() -> new VoiceRefusedException("Kies een stand.")),
                    exchange.caller().name(),
                    TextFields.read(form, "reden"));
            audit.record(exchange.caller().name(), "theme-moved", theme + " " + area.id());
            exchange.seeOther("/beheer/buurten/" + area.id() + "/themas");
        } catch (VoiceRefusedException e) {
            board(exchange, 400, e.sentence());
        }
    }
}
