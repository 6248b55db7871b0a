package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.Accounts;
import nl.gezondheidsplein.hub.accounts.Invitations;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** Where somebody with an invitation chooses the password that nobody else reads. */
public final class WelcomePages {
    private static final String HERE = "/beheer/welkom/";

    /**
     * The page.
     *
     * @param address where the form goes
     * @param name under which they will log in
     * @param message what went wrong before, or empty
     */
    public record WelcomePage(String address, String name, String message) {}

    private final Pages pages;
    private final Invitations invitations;

    /** Pages that let these people in. */
    public WelcomePages(Pages pages, Invitations invitations) {
        this.pages = pages;
        this.invitations = invitations;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(HERE + "{secret}", Access.open(), exchange -> show(exchange, 200, "")),
                Route.post(HERE + "{secret}", Access.open(), this::choose));
    }

    /** The address of an invitation on the hub. */
    static String address(String secret) {
        return HERE + secret;
    }

    private void show(Exchange exchange, int status, String message) {
        String secret = exchange.path("secret");
        String name = invitations.invited(secret).orElseThrow(WelcomePages::over);
        exchange.sendPage(
                status,
                pages.render("welcome.jte", new WelcomePage(address(secret), name, message)));
    }

    private static Refusal over() {
        return Refusal.conflict(
                "Deze link is gebruikt, of ouder dan drie dagen. Vraag uw beheerder om een nieuwe.");
    }

    /** Who sends this form has the link, which is secret itself: it needs no other token. */
    private void choose(Exchange exchange) {
        String chosen = exchange.form().text("nieuw");
        if (!Accounts.isAcceptable(chosen)) {
            show(exchange, 400, "Kies een wachtwoord van minstens 12 tekens; een zin is goed.");
            return;
        }
        Optional<String> name = invitations.accept(exchange.path("secret"), chosen);
        if (name.isEmpty()) {
            throw over();
        }
        exchange.seeOther("/beheer/inloggen");
    }
}
