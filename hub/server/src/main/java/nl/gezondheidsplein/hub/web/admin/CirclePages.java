package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.Circle;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Seat;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * The circles of influence of a neighbourhood: who sits where in each theme, and where residents
 * say that they want to sit, so that a move inward can be seen.
 */
public final class CirclePages {

    /**
     * The page.
     *
     * @param note what stands beside every figure
     * @param when the period whose answers stand there, in words; empty while none was released
     * @param crowd of how many answers they speak, in words
     */
    public record CirclePage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<CircleRow> circles,
            List<ThemeRow> themes,
            List<ThemePages.StateChoice> choices,
            String when,
            String crowd,
            String note,
            String message) {}

    /**
     * One circle of the whole neighbourhood.
     *
     * @param wanted how many residents chose it, in words; empty where that was not released
     * @param since compared with the period before, in words; empty when there is none
     * @param initiatives of residents that sit there, over all themes
     */
    public record CircleRow(
            String words, String wanted, String since, long partners, long initiatives) {}

    /** Who sits in the circles of one theme. */
    public record ThemeRow(String id, String name, List<SeatRow> seats) {}

    /** One seat. */
    public record SeatRow(String partner, String circle, boolean isOfResidents) {}

    private static final String VOTE = "vote.";

    private final Pages pages;
    private final Turf turf;
    private final Knowledge knowledge;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(VoiceDesks desks, Released released) {}

    public CirclePages(Pages pages, Turf turf, Knowledge knowledge, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.knowledge = knowledge;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}/kringen";
        return List.of(
                Route.get(here, coordinator, exchange -> show(exchange, 200, "")),
                Route.post(here, coordinator, this::place),
                Route.post(here + "/weg", coordinator, this::remove));
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        List<Seat> seats = knowledge.desks().seats().of(new NeighbourhoodId(area.id()));
        List<Wanted> wanted = wanted(area);
        exchange.sendPage(
                status,
                pages.render(
                        "circles.jte",
                        new CirclePage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "kringen"),
                                Arrays.stream(Circle.values())
                                        .map(circle -> row(circle, seats, wanted))
                                        .toList(),
                                themes(seats),
                                Arrays.stream(Circle.values())
                                        .map(
                                                one ->
                                                        new ThemePages.StateChoice(
                                                                one.id(), words(one)))
                                        .toList(),
                                wanted.stream()
                                        .findFirst()
                                        .map(one -> PeriodWords.of(one.period()))
                                        .orElse(""),
                                wanted.stream()
                                        .findFirst()
                                        .map(one -> "ongeveer " + one.histogram().n())
                                        .orElse(""),
                                Released.METHOD_NOTE,
                                message)));
    }

    static String words(Circle circle) {
        return switch (circle) {
            case DECIDE -> "Meebeslissen";
            case WORK -> "Meewerken";
            case THINK -> "Meedenken";
            case KNOW -> "Meeweten";
        };
    }

    private List<ThemeRow> themes(List<Seat> seats) {
        return knowledge.desks().themes().all().stream()
                .map(
                        theme ->
                                new ThemeRow(
                                        theme.id(),
                                        theme.words().words().in("nl"),
                                        seats.stream()
                                                .filter(seat -> seat.theme().equals(theme.id()))
                                                .map(
                                                        seat ->
                                                                new SeatRow(
                                                                        seat.partner(),
                                                                        words(seat.circle()),
                                                                        seat.isOfResidents()))
                                                .toList()))
                .toList();
    }

    private static CircleRow row(Circle circle, List<Seat> seats, List<Wanted> wanted) {
        List<Seat> here = seats.stream().filter(seat -> seat.circle() == circle).toList();
        return new CircleRow(
                words(circle),
                wanted.isEmpty() ? "" : wanted.getFirst().figure(circle),
                wanted.size() < 2 ? "" : since(circle, wanted.getFirst(), wanted.get(1)),
                here.size(),
                here.stream().filter(Seat::isOfResidents).count());
    }

    /** Where nothing but words was published, nothing can be compared. */
    private static String since(Circle circle, Wanted now, Wanted before) {
        Optional<Long> later = now.count(circle);
        Optional<Long> earlier = before.count(circle);
        return later.isPresent() && earlier.isPresent()
                ? TreePages.since(later.get() - earlier.get())
                : "";
    }

    /** In which circles residents want to sit, as it was released. */
    private record Wanted(String period, HistogramFigures histogram) {
        private Optional<AnswerFigures> answer(Circle circle) {
            return histogram.answers().stream()
                    .filter(answer -> answer.answer().equals(circle.id()))
                    .findFirst();
        }

        Optional<Long> count(Circle circle) {
            return answer(circle).flatMap(one -> Optional.ofNullable(one.count()));
        }

        String figure(Circle circle) {
            return answer(circle)
                    .map(
                            one ->
                                    one.count() == null
                                            ? String.valueOf(one.word())
                                            : "ongeveer " + one.count())
                    .orElse("");
        }
    }

    /** The last two that were released of one question, of the wijk where the area has none. */
    private List<Wanted> wanted(Area area) {
        List<Wanted> own = wantedIn(area.id());
        return own.isEmpty() && area.parent() != null ? wantedIn(area.parent()) : own;
    }

    private List<Wanted> wantedIn(String area) {
        Set<String> circles =
                knowledge.desks().questions().all().stream()
                        .filter(question -> question.purpose() == Purpose.CIRCLE)
                        .map(Question::id)
                        .map(VOTE::concat)
                        .collect(Collectors.toSet());
        Optional<ReleasedArea> released = knowledge.released().open(area, Audience.COORDINATOR);
        Optional<PeriodFigures> newest =
                released.stream()
                        .flatMap(ReleasedArea::lately)
                        .filter(period -> asked(period, circles).isPresent())
                        .findFirst();
        return newest.stream()
                .flatMap(
                        now ->
                                Stream.concat(
                                        Stream.of(now),
                                        released.stream().flatMap(one -> one.before(now))))
                .flatMap(
                        period ->
                                asked(period, circles).stream()
                                        .map(one -> new Wanted(period.period(), one)))
                .limit(2)
                .toList();
    }

    private static Optional<HistogramFigures> asked(PeriodFigures period, Set<String> circles) {
        return period.histograms().stream().filter(one -> circles.contains(one.id())).findFirst();
    }

    private String theme(Form form) {
        return knowledge
                .desks()
                .themes()
                .find(form.text("thema"))
                .orElseThrow(Refusal::notFound)
                .id();
    }

    private void place(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        String theme = theme(form);
        try {
            Seat seat =
                    new Seat(
                            new NeighbourhoodId(area.id()),
                            theme,
                            form.text("wie"),
                            Circle.ofId(form.text("kring"))
                                    .orElseThrow(
                                            () -> new VoiceRefusedException("Kies een kring.")),
                            form.text("bewoners").equals("ja"));
            knowledge.desks().seats().put(seat);
            audit.record(
                    exchange.caller().name(),
                    "seat-placed",
                    area.id() + " " + theme + " " + seat.circle().id());
            exchange.seeOther("/beheer/buurten/" + area.id() + "/kringen");
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }

    private void remove(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        String theme = theme(form);
        knowledge.desks().seats().remove(new NeighbourhoodId(area.id()), theme, form.text("wie"));
        audit.record(exchange.caller().name(), "seat-removed", area.id() + " " + theme);
        exchange.seeOther("/beheer/buurten/" + area.id() + "/kringen");
    }
}
