package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventFigures;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.LiveStream;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** An event on the big screen of the square: who comes to a public event may see it fill. */
public final class EventScreen {

    /** The page. */
    public record ScreenPage(String id, String name, String where, ScreenView view) {}

    /**
     * What follows by itself.
     *
     * @param flowers one for every ten people, as many as fit
     */
    public record ScreenView(long people, String crowd, int flowers) {}

    /** What a garden of three rows holds. */
    private static final int MOST_FLOWERS = 60;

    private static final int PEOPLE_TO_A_FLOWER = 10;

    private final Pages pages;
    private final Events events;
    private final LiveStream stream;

    public EventScreen(Pages pages, Events events, LiveStream stream) {
        this.pages = pages;
        this.events = events;
        this.stream = stream;
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
        exchange.sendPage(
                200,
                pages.render(
                        "eventScreen.jte",
                        new ScreenPage(
                                event.id(),
                                event.name(),
                                event.sheet().setup().where().orElse(""),
                                view(event))));
    }

    private void follow(Exchange exchange) {
        Event event = event(exchange);
        stream.follow(exchange, () -> pages.render("eventScreenLive.jte", view(event)));
    }

    private ScreenView view(Event event) {
        EventFigures figures = events.figures(event);
        return new ScreenView(
                figures.people(),
                switch (figures.crowd()) {
                    case UNKNOWN -> "";
                    case CALM -> "Het is nu rustig";
                    case LIVELY -> "Het is nu gezellig";
                    case BUSY -> "Het is nu druk";
                    case FULL -> "Het is nu heel druk";
                },
                (int) Math.min(MOST_FLOWERS, figures.people() / PEOPLE_TO_A_FLOWER));
    }
}
