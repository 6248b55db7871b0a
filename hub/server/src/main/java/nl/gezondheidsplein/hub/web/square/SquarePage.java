package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.SquareFrame;

/** The front of the public square: the ways to everything on it. */
public final class SquarePage {
    /** Each way, with the key of what it is called. */
    private static final List<Way> WAYS =
            List.of(
                    new Way("/plein/agenda", "agenda.public"),
                    new Way("/plein/vragen", "questions.heading"),
                    new Way(DoubtPage.ADDRESS, "doubt.heading"),
                    new Way("/plein/verhaal", "withdraw.heading"));

    /** The page. */
    public record Square(SquareFrame frame, List<Way> ways) {}

    /** The way to a page, by the key of its name. */
    public record Way(String address, String key) {}

    private final Pages pages;
    private final ScreenWords words;

    /** A page for everybody, in the words of the screens. */
    public SquarePage(Pages pages, ScreenWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.get("/plein", Access.open(), this::show));
    }

    private void show(Exchange exchange) {
        exchange.sendPage(
                200,
                pages.render("squareFront.jte", new Square(SquareFrame.of(exchange, words), WAYS)));
    }
}
