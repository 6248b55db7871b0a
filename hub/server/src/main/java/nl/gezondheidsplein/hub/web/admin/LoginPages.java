package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Login;
import nl.gezondheidsplein.hub.accounts.LoginAttempt;
import nl.gezondheidsplein.hub.accounts.LoginOutcome;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.Secrets;
import nl.gezondheidsplein.hub.accounts.Sessions;
import nl.gezondheidsplein.hub.accounts.TooManyLogins;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Cookies;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Gatekeeper;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** In and out. */
public final class LoginPages {

    /**
     * The login form.
     *
     * @param token ties the form to the browser that asked for it
     * @param message what went wrong before, or empty
     */
    public record LoginPage(String token, String name, String message) {}

    private final Pages pages;
    private final Login login;
    private final Sessions sessions;
    private final Secrets secrets;

    /** Pages that open and close these sessions. */
    public LoginPages(Pages pages, Login login, Sessions sessions, Secrets secrets) {
        this.pages = pages;
        this.login = login;
        this.sessions = sessions;
        this.secrets = secrets;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var anybody = Access.session(Role.values());
        return List.of(
                Route.get("/", Access.open(), exchange -> exchange.seeOther("/beheer")),
                Route.get("/beheer", anybody, LoginPages::firstPage),
                Route.get(
                        "/beheer/inloggen", Access.open(), exchange -> show(exchange, 200, "", "")),
                Route.post("/beheer/inloggen", Access.open(), this::enter),
                Route.post("/beheer/uitloggen", anybody, this::leave));
    }

    private static void firstPage(Exchange exchange) {
        exchange.seeOther(firstPage(exchange.caller().roles()));
    }

    /** What each role works on, by what is most of one's work. */
    private static String firstPage(Set<Role> roles) {
        if (roles.contains(Role.STEWARD)) {
            return "/beheer/kiosken";
        }
        if (roles.contains(Role.COORDINATOR) || roles.contains(Role.MODERATOR)) {
            return "/beheer/buurten";
        }
        return roles.contains(Role.EDITOR) ? "/beheer/kaart" : "/beheer/uitkomsten";
    }

    private void show(Exchange exchange, int status, String name, String message) {
        String doormat = Cookies.read(exchange, Cookies.Kind.DOORMAT).orElseGet(secrets::token);
        Cookies.set(exchange, Cookies.Kind.DOORMAT, doormat);
        exchange.sendPage(
                status,
                pages.render(
                        "login.jte", new LoginPage(Sessions.formToken(doormat), name, message)));
    }

    private void enter(Exchange exchange) {
        Form form = exchange.form();
        Optional<String> doormat = Cookies.read(exchange, Cookies.Kind.DOORMAT);
        boolean isOurs =
                doormat.filter(
                                mat ->
                                        Sessions.formToken(mat)
                                                .equals(form.text(Gatekeeper.FORM_TOKEN)))
                        .isPresent();
        if (!isOurs) {
            throw Refusal.forbidden("Open de inlogpagina opnieuw en probeer het nog eens.");
        }
        switch (outcome(exchange, form)) {
            case LoginOutcome.Welcome welcome -> welcome(exchange, welcome.account());
            case LoginOutcome.Refused refused ->
                    show(exchange, 403, form.text("naam"), "Naam, wachtwoord of code klopt niet.");
            case LoginOutcome.ComeBackLater later -> throw Refusal.comeBackLater(later.delay());
        }
    }

    private LoginOutcome outcome(Exchange exchange, Form form) {
        try {
            return login.attempt(
                    new LoginAttempt(
                            form.text("naam").strip(),
                            form.text("wachtwoord"),
                            form.text("code"),
                            exchange.source()));
        } catch (TooManyLogins e) {
            throw Refusal.unavailable();
        }
    }

    /** The session gets an id that nobody knew before, whatever cookies the browser brought. */
    private void welcome(Exchange exchange, Account account) {
        Cookies.read(exchange, Cookies.Kind.SESSION).ifPresent(sessions::close);
        Cookies.clear(exchange, Cookies.Kind.DOORMAT);
        Cookies.set(exchange, Cookies.Kind.SESSION, sessions.open(account));
        exchange.seeOther("/beheer");
    }

    private void leave(Exchange exchange) {
        Cookies.read(exchange, Cookies.Kind.SESSION).ifPresent(sessions::close);
        Cookies.clear(exchange, Cookies.Kind.SESSION);
        exchange.seeOther("/beheer/inloggen");
    }
}
