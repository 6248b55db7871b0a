package nl.gezondheidsplein.hub.web.square;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.packs.SquareAgenda;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.SquareFrame;
import nl.gezondheidsplein.hub.web.SquareFrame.Line;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.Texts;

/** What a neighbourhood has to know and which events come, in the sentences of its kiosks. */
public final class AgendaPage {
    private static final String ADDRESS = "/plein/agenda";
    private static final String DUTCH = "nl";

    /** The neighbourhoods, each with its address. */
    public record Neighbourhoods(SquareFrame frame, List<Way> ways) {}

    /** The way to a neighbourhood. */
    public record Way(String address, String name) {}

    /** One neighbourhood. */
    public record AgendaOf(SquareFrame frame, String area, List<Told> notices, List<Told> events) {}

    /** What is told of one thing, its title first. */
    public record Told(String id, Line title, List<Line> lines) {}

    private final Pages pages;
    private final AreaRegister areas;
    private final SquareAgenda agenda;
    private final ScreenWords words;

    /** Pages for everybody, in the words of the screens. */
    public AgendaPage(Pages pages, AreaRegister areas, SquareAgenda agenda, ScreenWords words) {
        this.pages = pages;
        this.areas = areas;
        this.agenda = agenda;
        this.words = words;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, Access.open(), this::list),
                Route.get(ADDRESS + "/{area}", Access.open(), this::show));
    }

    private void list(Exchange exchange) {
        SquareFrame frame = SquareFrame.of(exchange, words);
        exchange.sendPage(
                200,
                pages.render(
                        "publicAgendas.jte",
                        new Neighbourhoods(
                                frame,
                                areas.areas().stream()
                                        .filter(area -> area.kind() == AreaKind.NEIGHBOURHOOD)
                                        .sorted(Comparator.comparing(Area::name))
                                        .map(
                                                area ->
                                                        new Way(
                                                                frame.in(ADDRESS + "/" + area.id()),
                                                                area.name()))
                                        .toList())));
    }

    private void show(Exchange exchange) {
        Area area =
                areas.areas().stream()
                        .filter(one -> one.kind() == AreaKind.NEIGHBOURHOOD)
                        .filter(one -> one.id().equals(exchange.path("area")))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        SquareFrame frame = SquareFrame.of(exchange, words);
        NeighbourhoodId id = new NeighbourhoodId(area.id());
        exchange.sendPage(
                200,
                pages.render(
                        "publicAgenda.jte",
                        new AgendaOf(
                                frame,
                                area.name(),
                                agenda.notices(id).stream()
                                        .map(notice -> told(notice, frame))
                                        .toList(),
                                agenda.events(id).stream()
                                        .map(event -> told(event, frame))
                                        .toList())));
    }

    private static Told told(NoticeSheet.Notice notice, SquareFrame frame) {
        List<Line> lines = new ArrayList<>();
        if (notice.isDemo()) {
            lines.add(frame.line("offer.example"));
        }
        lines.addAll(lines(notice.lines(), frame));
        return new Told(notice.id(), line(notice.text(), frame), lines);
    }

    private static Told told(Offer event, SquareFrame frame) {
        List<Line> lines = new ArrayList<>();
        if (event.facts().is(OfferFacts.Mark.DEMO)) {
            lines.add(frame.line("offer.example"));
        }
        event.spot().ifPresent(spot -> lines.add(new Line(spot.name(), foreign(DUTCH, frame))));
        lines.addAll(lines(event.lines(), frame));
        return new Told(event.id(), line(event.title(), frame), lines);
    }

    private static List<Line> lines(List<OfferLine> said, SquareFrame frame) {
        return said.stream()
                .map(
                        one ->
                                one.kind() == OfferLine.Kind.NOTE
                                        ? note(one.text(), frame)
                                        : line(one.text(), frame))
                .toList();
    }

    private static Line line(Texts texts, SquareFrame frame) {
        boolean isTranslated = texts.byLanguage().containsKey(frame.language());
        return new Line(
                texts.in(frame.language()), isTranslated ? Optional.empty() : Optional.of(DUTCH));
    }

    /** Free text stands under its own language and, for want of a Dutch one, under Dutch too. */
    private static Line note(Texts note, SquareFrame frame) {
        String own =
                note.byLanguage().keySet().stream()
                        .filter(language -> !language.equals(DUTCH))
                        .findFirst()
                        .orElse(DUTCH);
        return new Line(note.in(own), foreign(own, frame));
    }

    private static Optional<String> foreign(String language, SquareFrame frame) {
        return Optional.of(language).filter(own -> !own.equals(frame.language()));
    }
}
