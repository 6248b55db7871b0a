package nl.gezondheidsplein.hub.web.admin;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import nl.gezondheidsplein.hub.web.Released.Neighbourhood;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.Route;

/** What residents told, per neighbourhood and period: a picture and a table for each question. */
public final class ResultsPages {

    /** Where to look. */
    public record AreasPage(Frame frame, List<NeighbourhoodLine> neighbourhoods) {}

    /**
     * One neighbourhood.
     *
     * @param opensWijk whether who looks may open its wijk too
     */
    public record NeighbourhoodLine(Neighbourhood area, boolean opensWijk) {}

    /**
     * The results of one area.
     *
     * @param shown the part, drawn
     */
    public record ResultsPage(Frame frame, ResultsPart part, Content shown, boolean isLive) {}

    /**
     * The part of the results page that refreshes itself.
     *
     * @param chosen the period that a visitor chose, or empty for the newest
     */
    public record ResultsPart(
            String area,
            String name,
            String note,
            String chosen,
            List<PeriodLink> periods,
            Shown shown) {}

    /**
     * The period on the page.
     *
     * @param words the period in words, or empty while nothing was released
     * @param wijk the wijk that may tell more to who looks, or empty
     * @param gaps what was asked and offered, by stream and domain
     */
    public record Shown(
            String words,
            String wijk,
            String wijkName,
            List<Question> questions,
            List<GapReport.Row> gaps) {}

    /** A period to choose. */
    public record PeriodLink(String id, String words, boolean isShown) {
        static List<PeriodLink> of(List<String> periods, String shown) {
            return periods.stream()
                    .map(one -> new PeriodLink(one, PeriodWords.of(one), one.equals(shown)))
                    .toList();
        }
    }

    /**
     * One question with its picture and its table.
     *
     * @param crowd how many people answered, in words
     */
    public record Question(
            String id,
            String words,
            String crowd,
            PlantPicture picture,
            Telling telling,
            List<Answer> answers) {
        /** Whether the question belongs to Statistics Netherlands, which asks to be named. */
        public boolean isOfCbs() {
            return id.endsWith(".q0");
        }
    }

    /** One row of the table. */
    public record Answer(String label, String figure) {}

    private final Pages pages;
    private final Turf turf;
    private final Released released;
    private final Tellings tellings;

    /** Pages of these results. */
    public ResultsPages(Pages pages, Turf turf, Released released, Tellings tellings) {
        this.pages = pages;
        this.turf = turf;
        this.released = released;
        this.tellings = tellings;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var readers = Access.session(Role.COORDINATOR, Role.RESEARCHER);
        return List.of(
                Route.get("/beheer/uitkomsten", readers, this::list),
                Route.get("/beheer/uitkomsten/{area}", readers, this::show),
                Route.get(
                        "/beheer/uitkomsten/{area}/deel",
                        Access.refresh(Role.COORDINATOR, Role.RESEARCHER),
                        this::part));
    }

    private void list(Exchange exchange) {
        Set<String> own =
                turf.neighbourhoods(exchange).stream().map(Area::id).collect(Collectors.toSet());
        exchange.sendPage(
                200,
                pages.render(
                        "areas.jte",
                        new AreasPage(
                                Frame.of(exchange, "Uitkomsten"),
                                released.neighbourhoods().stream()
                                        .filter(area -> own.contains(area.id()))
                                        .map(
                                                area ->
                                                        new NeighbourhoodLine(
                                                                area,
                                                                turf.holds(exchange, area.wijk())))
                                        .toList())));
    }

    private void show(Exchange exchange) {
        ResultsPart part = partOf(exchange);
        exchange.sendPage(
                200,
                pages.render(
                        "results.jte",
                        new ResultsPage(
                                Frame.of(exchange, "Uitkomsten"),
                                part,
                                Live.part(pages.render("resultsPart.jte", part)),
                                Live.isOn(exchange))));
    }

    private void part(Exchange exchange) {
        Live.send(exchange, pages.render("resultsPart.jte", partOf(exchange)));
    }

    private ResultsPart partOf(Exchange exchange) {
        ReleasedArea area =
                released.open(turf.readable(exchange), Audience.COORDINATOR)
                        .orElseThrow(Refusal::notFound);
        String chosen = exchange.query("periode").orElse("");
        Optional<PeriodFigures> shown = shown(area, chosen);
        String isHere = shown.map(PeriodFigures::period).orElse("");
        Tellings.OfArea told =
                tellings.of(area.id(), exchange.caller().roles().contains(Role.COORDINATOR));
        return new ResultsPart(
                area.id(),
                area.name(),
                Released.METHOD_NOTE,
                chosen,
                PeriodLink.of(area.periods(), isHere),
                shown.map(period -> shown(exchange, period, told))
                        .orElseGet(() -> new Shown("", "", "", List.of(), List.of())));
    }

    /** The chosen period, else the newest that has something to tell, else the newest. */
    private static Optional<PeriodFigures> shown(ReleasedArea area, String chosen) {
        if (!chosen.isEmpty()) {
            return Optional.of(area.period(chosen).orElseThrow(Refusal::notFound));
        }
        return area.newestFirst()
                .filter(period -> !period.histograms().isEmpty())
                .findFirst()
                .or(() -> area.newestFirst().findFirst());
    }

    private Shown shown(Exchange exchange, PeriodFigures period, Tellings.OfArea told) {
        String within = period.within();
        String wijk = within == null || !turf.holds(exchange, within) ? "" : within;
        return new Shown(
                PeriodWords.of(period.period()),
                wijk,
                wijk.isEmpty() ? "" : released.areaName(wijk),
                period.histograms().stream()
                        .map(one -> question(one, told.beside(one.id())))
                        .toList(),
                GapReport.of(period));
    }

    private static Question question(HistogramFigures histogram, Telling telling) {
        return new Question(
                histogram.id(),
                histogram.question(),
                "ongeveer "
                        + histogram.n()
                        + (histogram.id().equals("usage") ? " bezoeken" : " antwoorden"),
                PlantPicture.of(histogram),
                telling,
                histogram.answers().stream()
                        .map(answer -> new Answer(answer.label(), figure(answer, histogram.n())))
                        .toList());
    }

    private static String figure(AnswerFigures answer, long n) {
        Long count = answer.count();
        if (count != null) {
            return "ongeveer " + count + " van de " + n;
        }
        Integer percent = answer.percent();
        if (percent != null) {
            return "ongeveer " + percent + " van de 100";
        }
        return String.valueOf(answer.word());
    }
}
