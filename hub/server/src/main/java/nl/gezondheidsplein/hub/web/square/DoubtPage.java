package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import java.util.function.Predicate;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.SquareFrame;

/** Where somebody says with the code of a slip that an offer is not right any more. */
public final class DoubtPage {
    /** Where it stands. */
    static final String ADDRESS = "/plein/klopt-niet-meer";

    /**
     * The page.
     *
     * @param message keys of what became of a code, or empty
     */
    public record Doubt(SquareFrame frame, List<String> message) {}

    private final Pages pages;
    private final ScreenWords words;
    private final Predicate<String> doubted;

    /**
     * A page for everybody, in the words of the screens.
     *
     * @param doubted notes that the offer of a code is doubted, and tells whether there is one
     */
    public DoubtPage(Pages pages, ScreenWords words, Predicate<String> doubted) {
        this.pages = pages;
        this.words = words;
        this.doubted = doubted;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, Access.open(), exchange -> show(exchange, List.of())),
                Route.post(ADDRESS, Access.open(), this::doubt));
    }

    private void show(Exchange exchange, List<String> message) {
        exchange.sendPage(
                200,
                pages.render("doubt.jte", new Doubt(SquareFrame.of(exchange, words), message)));
    }

    private void doubt(Exchange exchange) {
        show(
                exchange,
                doubted.test(exchange.form().text("code"))
                        ? List.of("doubt.thanks")
                        : List.of("doubt.unknown", "withdraw.unknown.hint"));
    }
}
