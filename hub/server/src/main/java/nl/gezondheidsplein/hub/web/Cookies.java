package nl.gezondheidsplein.hub.web;

import io.helidon.http.SetCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * The two cookies of the hub, both strictly functional: the session, and before that one that ties
 * the login form to the browser it was sent to.
 */
public final class Cookies {

    /** Pages alone get them; the API has no use for a cookie. */
    private static final String PATH = "/beheer";

    private Cookies() {}

    /** Which of the two. */
    public enum Kind {
        SESSION("plein-sessie"),
        DOORMAT("plein-voordeur");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** The cookie that came with a request. */
    public static Optional<String> read(Exchange exchange, Kind kind) {
        return exchange.cookie(name(kind, exchange.isSecure()));
    }

    /** Sets a cookie until the browser is closed. */
    public static void set(Exchange exchange, Kind kind, String value) {
        exchange.setCookie(cookie(kind, value, exchange.isSecure()).build());
    }

    /** Takes a cookie away. */
    public static void clear(Exchange exchange, Kind kind) {
        exchange.setCookie(cookie(kind, "", exchange.isSecure()).maxAge(Duration.ZERO).build());
    }

    private static SetCookie.Builder cookie(Kind kind, String value, boolean secure) {
        return SetCookie.builder(name(kind, secure), value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SetCookie.SameSite.STRICT);
    }

    /** Two names, since browsers let no plain page replace a cookie that was set over TLS. */
    static String name(Kind kind, boolean secure) {
        return secure ? kind.name + "-tls" : kind.name;
    }
}
