package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventFigures;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.LiveStream;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.SquareFrame;

/** An event on the big screen of the square: who comes to a public event may see it fill. */
public final class EventScreen {

    /** The page. */
    public record ScreenPage(
            SquareFrame frame, String id, String name, String where, ScreenView view) {}

    /**
     * What follows by itself.
     *
     * @param label what the number counts
     * @param crowd how full it is, if that is known
     * @param flowers one for every ten people, as many as fit
     */
    public record ScreenView(
            long people, SquareFrame.Line label, Optional<SquareFrame.Line> crowd, int flowers) {}

    /** What a garden of three rows holds. */
    private static final int MOST_FLOWERS = 60;

    private static final int PEOPLE_TO_A_FLOWER = 10;

    private final Pages pages;
    private final Events events;
    private final LiveStream stream;
    private final ScreenWords words;

    /** Pages for everybody, in the words of the screens. */
    public EventScreen(Pages pages, Events events, LiveStream stream, ScreenWords words) {
        this.pages = pages;
        this.events = events;
        this.stream = stream;
        this.words = words;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/plein/evenementen/{id}", Access.open(), this::show),
                Route.get("/plein/evenementen/{id}/stroom", Access.open(), this::follow));
    }

    private Event event(Exchange exchange) {
        return events.find(exchange.path("id"))
                .filter(event -> !event.isCancelled())
                .orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange) {
        Event event = event(exchange);
        SquareFrame frame = SquareFrame.of(exchange, words);
        exchange.sendPage(
                200,
                pages.render(
                        "eventScreen.jte",
                        new ScreenPage(
                                frame,
                                event.id(),
                                event.sheet().name().in(frame.language()),
                                event.sheet().setup().where().orElse(""),
                                view(event, frame))));
    }

    private void follow(Exchange exchange) {
        Event event = event(exchange);
        SquareFrame frame = SquareFrame.of(exchange, words);
        stream.follow(exchange, () -> pages.render("eventScreenLive.jte", view(event, frame)));
    }

    private ScreenView view(Event event, SquareFrame frame) {
        EventFigures figures = events.figures(event);
        return new ScreenView(
                figures.people(),
                frame.line("screen.people"),
                switch (figures.crowd()) {
                    case UNKNOWN -> Optional.empty();
                    case CALM -> Optional.of(frame.line("screen.calm"));
                    case LIVELY -> Optional.of(frame.line("screen.lively"));
                    case BUSY -> Optional.of(frame.line("screen.busy"));
                    case FULL -> Optional.of(frame.line("screen.full"));
                },
                (int) Math.min(MOST_FLOWERS, figures.people() / PEOPLE_TO_A_FLOWER));
    }
}
