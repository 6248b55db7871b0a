package nl.gezondheidsplein.hub.web;

import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the hub listens. A port of 0 lets the operating system choose.
 *
 * @param http plain, for a proxy on the same machine and for kiosks that fetch packs
 * @param tls when there is one
 * @param management for health and figures, on the loopback unless somebody decides otherwise
 */
public record WebSettings(Listener http, Optional<TlsListener> tls, Listener management) {

    /** One address. */
    public record Listener(String host, int port) {}

    /** The HTTPS listener with its key. */
    public record TlsListener(Listener at, SSLContext context) {}
}
