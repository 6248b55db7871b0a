package nl.gezondheidsplein.hub.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Collections;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.Sessions;
import nl.gezondheidsplein.hub.accounts.Sessions.Use;
import nl.gezondheidsplein.hub.accounts.Sessions.Visitor;
import nl.gezondheidsplein.hub.accounts.Tokens;

/**
 * Stands before every route: finds out who asks, whether they may, and whether a form is ours. A
 * route behind it never sees a caller without one of its roles.
 */
public final class Gatekeeper {

    /** The field of a form that carries its token. */
    public static final String FORM_TOKEN = "csrf";

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final Tokens tokens;

    /** A gatekeeper who knows these sessions and tokens. */
    public Gatekeeper(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    void pass(Route route, ServerRequest request, ServerResponse response) {
        boolean readOnly = route.verb() == Route.Verb.GET;
        if (request.headers().contentLength().orElse(0) > route.mostBytes()) {
            throw Refusal.tooLarge();
        }
        switch (route.access().door()) {
            case OPEN -> {
                var exchange = new Exchange(request, response, new Caller.Anonymous());
                if (isPage(route) && !readOnly) {
                    requireOurOwnPage(request);
                }
                route.action().answer(exchange);
            }
            case TOKEN -> {
                requirePrivacy(request);
                Caller caller = program(request);
                requireRole(route, caller);
                route.action().answer(new Exchange(request, response, caller));
            }
            case SESSION, REFRESH -> {
                requirePrivacy(request);
                passPerson(route, request, response, readOnly);
            }
        }
    }

    private void passPerson(
            Route route, ServerRequest request, ServerResponse response, boolean readOnly) {
        Use use = route.access().door() == Access.Door.REFRESH ? Use.BY_ITSELF : Use.BY_HAND;
        Optional<Visitor> visitor = visitor(request, response, use);
        if (visitor.isEmpty()) {
            if (route.access().door() == Access.Door.REFRESH || !readOnly) {
                throw Refusal.sessionOver();
            }
            new Exchange(request, response, new Caller.Anonymous()).seeOther("/beheer/inloggen");
            return;
        }
        var caller = new Caller.Person(visitor.get());
        var exchange = new Exchange(request, response, caller, route.takesFiles());
        if (!readOnly) {
            requireOurOwnPage(request);
            if (!visitor.get().hasToken(exchange.form().text(FORM_TOKEN))) {
                throw Refusal.forbidden(
                        "Dit formulier hoort niet bij uw sessie. Open de pagina opnieuw.");
            }
        }
        requireRole(route, caller);
        route.action().answer(exchange);
    }

    private Optional<Visitor> visitor(ServerRequest request, ServerResponse response, Use use) {
        var exchange = new Exchange(request, response, new Caller.Anonymous());
        return Cookies.read(exchange, Cookies.Kind.SESSION).flatMap(id -> sessions.resume(id, use));
    }

    private Caller program(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.AUTHORIZATION)
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(value -> tokens.find(value.substring(BEARER.length()).strip()))
                .map(Caller.Program::new)
                .orElseThrow(Refusal::unknownCaller);
    }

    private static void requireRole(Route route, Caller caller) {
        if (Collections.disjoint(route.access().roles(), caller.roles())) {
            throw Refusal.notAllowed();
        }
    }

    /**
     * Passwords, sessions and tokens cross no network in the open; a local proxy is near enough.
     */
    private static void requirePrivacy(ServerRequest request) {
        if (!request.isSecure() && !NetworkSource.isLoopback(request.remotePeer().address())) {
            throw Refusal.forbidden("Dit kan alleen over een beveiligde verbinding (https).");
        }
    }

    /** A second lock beside the form token: browsers say from which site a form was sent. */
    private static void requireOurOwnPage(ServerRequest request) {
        requirePrivacy(request);
        String scheme = request.isSecure() ? "https://" : "http://";
        boolean foreign =
                request.headers()
                        .first(HeaderNames.ORIGIN)
                        .filter(origin -> !origin.equalsIgnoreCase(scheme + request.authority()))
                        .isPresent();
        if (foreign) {
            throw Refusal.forbidden("Dit formulier komt van een andere site.");
        }
    }

    private static boolean isPage(Route route) {
        return route.path().startsWith("/beheer");
    }
}
