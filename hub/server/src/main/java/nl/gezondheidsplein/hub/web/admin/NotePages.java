package nl.gezondheidsplein.hub.web.admin;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.Note;
import nl.gezondheidsplein.hub.voices.NoteStore;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.Route;

/** What a coordinator tells beside a chart: tellen én vertellen. */
public final class NotePages {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /**
     * The page of one note.
     *
     * @param back the page with the chart
     * @param language of what stands in the form
     */
    public record NotePage(
            Frame frame,
            String name,
            String address,
            String back,
            String chart,
            String words,
            String language,
            List<ThemePages.StateChoice> languages,
            String message) {}

    private final Pages pages;
    private final Turf turf;
    private final Knowledge knowledge;

    /** Whom these pages ask. */
    public record Knowledge(
            Released released,
            Events events,
            NoteStore notes,
            AuditLog audit,
            InstantSource clock) {}

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
                Route.get(here, coordinator, this::show), Route.post(here, coordinator, this::put));
    }

    /**
     * A chart to tell something about.
     *
     * @param words what it shows
     * @param back the page it stands on
     */
    private record Chart(String id, ReleasedArea area, String words, String back) {
        String address() {
            return Tellings.address(area.id(), id);
        }
    }

    /** Only of what is drawn on a page something can be told. */
    private Chart chart(Exchange exchange) {
        String area = exchange.path("area");
        if (!turf.holds(exchange, area)) {
            throw Refusal.notAllowed();
        }
        ReleasedArea figures =
                knowledge
                        .released()
                        .open(area, Audience.COORDINATOR)
                        .orElseThrow(Refusal::notFound);
        String id = exchange.path("histogram");
        return find(id, figures).orElseThrow(Refusal::notFound);
    }

    private Optional<Chart> find(String id, ReleasedArea area) {
        String results = "/beheer/uitkomsten/" + area.id();
        if (id.equals(Tellings.TREE)) {
            return area.newestFirst()
                    .filter(period -> !period.indicators().isEmpty())
                    .findFirst()
                    .map(
                            any ->
                                    new Chart(
                                            id,
                                            area,
                                            "De boom van " + area.name(),
                                            results + "/boom"));
        }
        Optional<String> event = Tellings.eventOf(id);
        if (event.isPresent()) {
            return event.flatMap(knowledge.events()::find)
                    .filter(one -> one.neighbourhood().value().equals(area.id()))
                    .map(
                            one ->
                                    new Chart(
                                            id,
                                            area,
                                            "Wanneer kwamen mensen binnen bij " + one.name() + "?",
                                            "/beheer/buurten/"
                                                    + area.id()
                                                    + "/evenementen/"
                                                    + one.id()
                                                    + "/verslag"));
        }
        return area.newestFirst()
                .flatMap(period -> period.histograms().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(HistogramFigures::question)
                .map(question -> new Chart(id, area, question, results));
    }

    private void show(Exchange exchange) {
        Chart chart = chart(exchange);
        Optional<Note> note =
                Optional.ofNullable(knowledge.notes().of(chart.area().id()).get(chart.id()));
        show(
                exchange,
                chart,
                note.map(Note::words).orElse(""),
                note.map(Note::language).orElse("nl"),
                "");
    }

    private void show(
            Exchange exchange, Chart chart, String words, String language, String message) {
        exchange.sendPage(
                message.isEmpty() ? 200 : 400,
                pages.render(
                        "note.jte",
                        new NotePage(
                                Frame.of(exchange, "Uitkomsten"),
                                chart.area().name(),
                                chart.address(),
                                chart.back(),
                                chart.words(),
                                words,
                                language,
                                LanguageChoices.all(),
                                message)));
    }

    private void put(Exchange exchange) {
        Chart chart = chart(exchange);
        String area = chart.area().id();
        String words = exchange.form().text("woorden").strip();
        String language = language(exchange.form().text("taal"));
        try {
            if (words.isEmpty()) {
                knowledge.notes().remove(area, chart.id());
                record(exchange, "note-removed", chart);
            } else {
                knowledge.notes().put(area, chart.id(), note(words, language));
                record(exchange, "note-written", chart);
            }
            exchange.seeOther(chart.back());
        } catch (VoiceRefusedException e) {
            show(exchange, chart, words, language, e.sentence());
        }
    }

    private Note note(String words, String language) {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(knowledge.clock().instant(), HERE));
        return new Note(words, language, Optional.of(now));
    }

    private static String language(String chosen) {
        return LanguageChoices.all().stream()
                .map(ThemePages.StateChoice::id)
                .filter(chosen::equals)
                .findFirst()
                .orElse("nl");
    }

    private void record(Exchange exchange, String action, Chart chart) {
        knowledge
                .audit()
                .record(exchange.caller().name(), action, chart.area().id() + " " + chart.id());
    }
}
