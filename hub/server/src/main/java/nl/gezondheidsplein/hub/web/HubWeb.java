package nl.gezondheidsplein.hub.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.Method;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The hub's web server on its three listeners: plain, TLS and management. The first two serve the
 * same routes; the third serves health and figures for whoever keeps the machine.
 */
public final class HubWeb implements AutoCloseable {

    /**
     * What is too large is passed over up to here, so that its sender reads why; beyond it the
     * connection is closed, and a browser may show no more than that.
     */
    private static final long MOST_PASSED_OVER = 4L * Route.MOST;

    private static final String TLS = "tls";
    private static final String MANAGEMENT = "management";

    private static final int MAX_CONNECTIONS = 2_000;
    private static final Duration MOST_IDLE = Duration.ofMinutes(2);

    private final WebServer server;
    private final boolean hasTls;

    private HubWeb(WebServer server, boolean hasTls) {
        this.server = server;
        this.hasTls = hasTls;
    }

    /**
     * Starts listening.
     *
     * @param routes for the public listeners
     * @param management routes for the management listener alone
     */
    public static HubWeb start(
            WebSettings settings,
            Gatekeeper gatekeeper,
            List<Route> routes,
            List<Route> management) {
        var failures = new Failures(new Pages());
        List<Route> all = new ArrayList<>(routes);
        all.addAll(Assets.routes());
        WebServerConfig.Builder config = WebServer.builder().featuresDiscoverServices(false);
        listen(config, settings.http(), all, gatekeeper, failures);
        settings.tls()
                .ifPresent(
                        tls ->
                                config.putSocket(
                                        TLS,
                                        listener ->
                                                listen(
                                                        listener.tls(
                                                                t -> t.sslContext(tls.context())),
                                                        tls.at(),
                                                        all,
                                                        gatekeeper,
                                                        failures)));
        config.putSocket(
                MANAGEMENT,
                listener ->
                        listen(listener, settings.management(), management, gatekeeper, failures));
        return new HubWeb(config.build().start(), settings.tls().isPresent());
    }

    private static void listen(
            ListenerConfig.BuilderBase<?, ?> config,
            WebSettings.Listener at,
            List<Route> routes,
            Gatekeeper gatekeeper,
            Failures failures) {
        config.host(at.host());
        config.port(at.port());
        config.maxPayloadSize(MOST_PASSED_OVER);
        config.maxTcpConnections(MAX_CONNECTIONS);
        // The end of an answer must not wait 40 ms for the other side to say that it has the rest.
        config.connectionOptions(options -> options.tcpNoDelay(true));
        config.idleConnectionTimeout(MOST_IDLE);
        config.directHandlers(directHandlers(failures));
        config.routing(routing(routes, gatekeeper, failures));
    }

    private static DirectHandlers directHandlers(Failures failures) {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (var event : DirectHandler.EventType.values()) {
            handlers.addHandler(event, failures::answer);
        }
        return handlers.build();
    }

    private static HttpRouting.Builder routing(
            List<Route> routes, Gatekeeper gatekeeper, Failures failures) {
        HttpRouting.Builder routing = HttpRouting.builder();
        routing.addFilter(
                (chain, request, response) -> {
                    SecurityHeaders.set(response);
                    chain.proceed();
                });
        Map<String, TreeSet<String>> allowed = new LinkedHashMap<>();
        for (Route route : routes) {
            for (Method method : methods(route)) {
                routing.route(
                        method,
                        route.path(),
                        (request, response) -> gatekeeper.pass(route, request, response));
                allowed.computeIfAbsent(route.path(), path -> new TreeSet<>()).add(method.text());
            }
        }
        allowed.forEach(
                (path, methods) ->
                        routing.any(
                                path,
                                (request, response) -> {
                                    throw Refusal.methodNotAllowed(String.join(", ", methods));
                                }));
        routing.any(
                (request, response) -> {
                    throw Refusal.notFound();
                });
        routing.error(Throwable.class, failures::answer);
        return routing;
    }

    private static List<Method> methods(Route route) {
        return switch (route.verb()) {
            case GET -> List.of(Method.GET, Method.HEAD);
            case POST -> List.of(Method.POST);
        };
    }

    /** The port of the plain listener. */
    public int httpPort() {
        return server.port();
    }

    /** The port of the TLS listener, or -1 without one. */
    public int tlsPort() {
        return hasTls ? server.port(TLS) : -1;
    }

    /** The port of the management listener. */
    public int managementPort() {
        return server.port(MANAGEMENT);
    }

    @Override
    public void close() {
        server.stop();
    }
}
