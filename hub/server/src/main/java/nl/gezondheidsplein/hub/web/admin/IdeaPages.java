package nl.gezondheidsplein.hub.web.admin;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** The ideas of a neighbourhood: read, answered, and never lost. */
public final class IdeaPages {

    /** The page. */
    public record IdeasPage(
            Frame frame, NeighbourhoodTabs tabs, List<IdeaRow> ideas, String message) {}

    /** One idea. */
    public record IdeaRow(
            String id,
            String month,
            String language,
            String direction,
            String text,
            String state,
            List<ThemePages.StateChoice> next,
            List<ThemePages.Line> history) {}

    private final Pages pages;
    private final Turf turf;
    private final Ideas ideas;
    private final AuditLog audit;

    public IdeaPages(Pages pages, Turf turf, Ideas ideas, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.ideas = ideas;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var readers = Access.session(Role.COORDINATOR, Role.MODERATOR);
        return List.of(
                Route.get(
                        "/beheer/buurten/{area}/ideeen",
                        readers,
                        exchange -> show(exchange, 200, "")),
                Route.post("/beheer/buurten/{area}/ideeen/{id}", readers, this::move));
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        exchange.sendPage(
                status,
                pages.render(
                        "ideas.jte",
                        new IdeasPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "ideeen"),
                                ideas.of(new NeighbourhoodId(area.id())).stream()
                                        .sorted(Comparator.comparing(Idea::state))
                                        .map(this::row)
                                        .toList(),
                                message)));
    }

    private IdeaRow row(Idea idea) {
        return new IdeaRow(
                idea.id(),
                idea.month().getMonth().getDisplayName(TextStyle.FULL, Locale.of("nl"))
                        + " "
                        + idea.month().getYear(),
                idea.language(),
                idea.language().equals("ar") ? "rtl" : "ltr",
                idea.text(),
                words(idea.state()),
                next(idea.state()),
                ideas.history(idea.id()).stream()
                        .map(
                                change ->
                                        new ThemePages.Line(
                                                DutchTime.moment(change.at()),
                                                change.who(),
                                                IdeaState.ofId(change.state())
                                                        .map(IdeaPages::words)
                                                        .orElse(change.state()),
                                                change.reason()))
                        .toList());
    }

    private static List<ThemePages.StateChoice> next(IdeaState state) {
        if (state == IdeaState.REFUSED) {
            return List.of();
        }
        return Arrays.stream(IdeaState.values())
                .filter(other -> other != state && other != IdeaState.WAITING)
                .map(other -> new ThemePages.StateChoice(other.id(), words(other)))
                .toList();
    }

    private static String words(IdeaState state) {
        return switch (state) {
            case WAITING -> "nog niet gelezen";
            case OPEN -> "op het bord";
            case STARTED -> "iemand werkt eraan";
            case DONE -> "klaar";
            case REFUSED -> "niet op het bord; de woorden zijn gewist";
        };
    }

    private void move(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Idea idea =
                ideas.find(exchange.path("id"))
                        .filter(found -> found.neighbourhood().value().equals(area.id()))
                        .orElseThrow(Refusal::notFound);
        Form form = exchange.form();
        try {
            ideas.move(
                    idea,
                    IdeaState.ofId(form.text("stand"))
                            .orElseThrow(() -> new VoiceRefusedException("Kies een stand.")),
                    exchange.caller().name(),
                    form.text("reden"));
            audit.record(
                    exchange.caller().name(), "idea-moved", idea.id() + " " + form.text("stand"));
            exchange.seeOther("/beheer/buurten/" + area.id() + "/ideeen");
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }
}
