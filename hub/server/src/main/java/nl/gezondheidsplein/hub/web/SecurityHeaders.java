package nl.gezondheidsplein.hub.web;

import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** What every answer says to browsers: run nothing that is not ours, tell nobody, keep nothing. */
final class SecurityHeaders {

    /**
     * No inline script or style at all, so text that slips through escaping stays text. HSTS is
     * left to who owns the host name: it would bind every port of the machine, the plain one
     * included.
     */
    static final Map<String, String> ALL =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-store");

    private SecurityHeaders() {}

    static void set(ServerResponse response) {
        ALL.forEach(response::header);
    }
}
