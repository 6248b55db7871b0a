package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.NoteStore;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.Route;

/** What a coordinator tells beside a figure: tellen én vertellen. */
public final class NotePages {

    /** The page of one note. */
    public record NotePage(
            Frame frame,
            String area,
            String name,
            String histogram,
            String question,
            String words,
            String message) {}

    private final Pages pages;
    private final Turf turf;
    private final Knowledge knowledge;

    /** Whom these pages ask. */
    public record Knowledge(Released released, NoteStore notes, AuditLog audit) {}

    public NotePages(Pages pages, Turf turf, Knowledge knowledge) {
        this.pages = pages;
        this.turf = turf;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/uitkomsten/{area}/noot/{histogram}";
        return List.of(
                Route.get(here, coordinator, exchange -> show(exchange, 200, "")),
                Route.post(here, coordinator, this::put));
    }

    private ReleasedArea figures(Exchange exchange) {
        String area = exchange.path("area");
        if (!turf.holds(exchange, area)) {
            throw Refusal.notAllowed();
        }
        return knowledge.released().open(area, Audience.COORDINATOR).orElseThrow(Refusal::notFound);
    }

    /** Only a figure that was released can be told something about. */
    private static HistogramFigures histogram(Exchange exchange, ReleasedArea figures) {
        return figures.newestFirst()
                .flatMap(period -> period.histograms().stream())
                .filter(one -> one.id().equals(exchange.path("histogram")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange, int status, String message) {
        ReleasedArea figures = figures(exchange);
        HistogramFigures histogram = histogram(exchange, figures);
        exchange.sendPage(
                status,
                pages.render(
                        "note.jte",
                        new NotePage(
                                Frame.of(exchange, "Uitkomsten"),
                                figures.id(),
                                figures.name(),
                                histogram.id(),
                                histogram.question(),
                                knowledge.notes().of(figures.id()).getOrDefault(histogram.id(), ""),
                                message)));
    }

    private void put(Exchange exchange) {
        ReleasedArea figures = figures(exchange);
        HistogramFigures histogram = histogram(exchange, figures);
        String words = exchange.form().text("woorden").strip();
        if (words.length() > NoteStore.MOST_CHARACTERS) {
            show(exchange, 400, "Houd het onder de 400 tekens.");
            return;
        }
        knowledge.notes().put(figures.id(), histogram.id(), words);
        knowledge
                .audit()
                .record(
                        exchange.caller().name(),
                        "note-written",
                        figures.id() + " " + histogram.id());
        exchange.seeOther("/beheer/uitkomsten/" + figures.id());
    }
}
