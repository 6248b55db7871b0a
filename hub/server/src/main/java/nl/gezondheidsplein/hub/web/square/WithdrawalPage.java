package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import java.util.function.Predicate;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.SquareFrame;
import nl.gezondheidsplein.protocol.WithdrawalCode;

/** Where who told a story takes it back with the code of the slip, without saying who they are. */
public final class WithdrawalPage {
    private static final String ADDRESS = "/plein/verhaal";

    /**
     * The page.
     *
     * @param message keys of what became of a code, or empty
     */
    public record Withdrawal(SquareFrame frame, List<String> message) {}

    private final Pages pages;
    private final ScreenWords words;
    private final Predicate<WithdrawalCode> withdrawn;

    /**
     * A page for everybody, in the words of the screens.
     *
     * @param withdrawn deletes the story of a code, and tells whether there was one
     */
    public WithdrawalPage(Pages pages, ScreenWords words, Predicate<WithdrawalCode> withdrawn) {
        this.pages = pages;
        this.words = words;
        this.withdrawn = withdrawn;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, Access.open(), exchange -> show(exchange, List.of())),
                Route.post(ADDRESS, Access.open(), this::withdraw));
    }

    private void show(Exchange exchange, List<String> message) {
        exchange.sendPage(
                200,
                pages.render(
                        "withdrawal.jte",
                        new Withdrawal(SquareFrame.of(exchange, words), message)));
    }

    /** A code of 57 random bits needs no counting of tries. */
    private void withdraw(Exchange exchange) {
        boolean isGone =
                WithdrawalCode.typed(exchange.form().text("code")).filter(withdrawn).isPresent();
        show(
                exchange,
                isGone
                        ? List.of("withdraw.gone")
                        : List.of("withdraw.unknown", "withdraw.unknown.hint"));
    }
}
