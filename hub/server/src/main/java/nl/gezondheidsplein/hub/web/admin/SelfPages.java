package nl.gezondheidsplein.hub.web.admin;

import java.time.InstantSource;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Accounts;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.Sessions;
import nl.gezondheidsplein.hub.accounts.TooManyLogins;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Cookies;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** What people change about their own account. */
public final class SelfPages {

    /**
     * The page.
     *
     * @param proposal a fresh secret for an authenticator app, in groups of four
     */
    public record SelfPage(Frame frame, boolean hasSecondFactor, String proposal, String message) {}

    private final Pages pages;
    private final Accounts accounts;
    private final Sessions sessions;
    private final InstantSource clock;

    /** Pages that change these accounts. */
    public SelfPages(Pages pages, Accounts accounts, Sessions sessions, InstantSource clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var anybody = Access.session(Role.values());
        return List.of(
                Route.get("/beheer/ik", anybody, exchange -> show(exchange, 200, "")),
                Route.post("/beheer/ik/wachtwoord", anybody, this::changePassword),
                Route.post("/beheer/ik/code", anybody, this::switchOnSecondFactor));
    }

    private void show(Exchange exchange, int status, String message) {
        exchange.sendPage(
                status,
                pages.render(
                        "self.jte",
                        new SelfPage(
                                Frame.of(exchange, "Mijn account"),
                                exchange.visitor().account().secondFactor(),
                                inGroups(accounts.proposeSecondFactor()),
                                message)));
    }

    private static String inGroups(String secret) {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private void changePassword(Exchange exchange) {
        Form form = exchange.form();
        String chosen = form.text("nieuw");
        if (!Accounts.isAcceptable(chosen)) {
            show(exchange, 400, "Kies een wachtwoord van minstens 12 tekens; een zin is goed.");
            return;
        }
        try {
            if (!accounts.changePassword(exchange.caller().name(), form.text("oud"), chosen)) {
                show(exchange, 403, "Het huidige wachtwoord klopt niet.");
                return;
            }
        } catch (TooManyLogins e) {
            throw Refusal.unavailable();
        }
        sessions.closeAllOf(exchange.caller().name());
        Cookies.clear(exchange, Cookies.Kind.SESSION);
        exchange.seeOther("/beheer/inloggen");
    }

    private void switchOnSecondFactor(Exchange exchange) {
        Form form = exchange.form();
        boolean isOn =
                accounts.confirmSecondFactor(
                        exchange.caller().name(),
                        form.text("sleutel").replace(" ", ""),
                        form.text("code"),
                        clock.instant());
        if (!isOn) {
            show(exchange, 400, "De code klopt niet bij deze sleutel. Probeer het met de nieuwe.");
            return;
        }
        exchange.seeOther("/beheer/ik");
    }
}
