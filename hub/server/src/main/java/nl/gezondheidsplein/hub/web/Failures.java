package nl.gezondheidsplein.hub.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Turns whatever goes wrong into an answer, in one place: a page with a plain Dutch sentence for
 * people, problem details (RFC 9457) for programs. The cause of a fault goes to the log, never out.
 */
final class Failures {

    private static final String HTML = "text/html; charset=utf-8";
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    static final String TOO_LARGE =
            "U stuurde te veel in één keer. Een bestand mag hoogstens "
                    + Route.LARGEST_FILE / (1024 * 1024)
                    + " MB zijn, en meer bestanden samen ook. Ga terug en kies een kleiner bestand"
                    + " of minder bestanden, of deel het in stukken.";

    private record Problem(String type, String title, int status, String detail) {}

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    void answer(ServerRequest request, ServerResponse response, Throwable failure) {
        switch (failure) {
            case Refusal refusal -> {
                refusal.headers().forEach(response::header);
                send(request, response, refusal.status(), refusal.sentence());
            }
            case HttpException http ->
                    send(request, response, http.status().code(), sentence(http.status().code()));
            case RequestException bad ->
                    send(request, response, bad.status().code(), sentence(bad.status().code()));
            default -> {
                LOG.log(
                        Level.ERROR,
                        "A request to "
                                + request.matchingPattern().orElse("an unknown address")
                                + " failed; it was answered with 500",
                        failure);
                send(request, response, 500, sentence(500));
            }
        }
    }

    private void send(ServerRequest request, ServerResponse response, int status, String sentence) {
        if (response.isSent()) {
            return;
        }
        SecurityHeaders.set(response);
        response.status(status);
        String path = request.path().path();
        if (isPage(path)) {
            response.header(HeaderNames.CONTENT_TYPE, HTML);
            response.send(pages.failure(status, sentence).getBytes(StandardCharsets.UTF_8));
        } else if (isSquare(path)) {
            String language =
                    ResidentLanguage.of(
                            request.query().first(ResidentLanguage.IN_ADDRESS).asOptional(),
                            request.headers().first(HeaderNames.ACCEPT_LANGUAGE));
            response.header(HeaderNames.CONTENT_TYPE, HTML);
            response.send(
                    pages.squareFailure(status, SquareFrame.of(language, path))
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            response.header(HeaderNames.CONTENT_TYPE, "application/problem+json");
            response.send(problem(status, sentence));
        }
    }

    /** What is wrong before there is a request to route, such as a header that cannot be read. */
    DirectHandler.TransportResponse answer(
            DirectHandler.TransportRequest request,
            DirectHandler.EventType event,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        SecurityHeaders.ALL.forEach((name, value) -> headers.set(HeaderNames.create(name), value));
        boolean isPage = isPage(pathOf(request));
        String sentence = sentence(status.code());
        headers.set(HeaderNames.CONTENT_TYPE, isPage ? HTML : "application/problem+json");
        return DirectHandler.TransportResponse.builder()
                .status(status)
                .headers(headers)
                .keepAlive(event.keepAlive())
                .entity(
                        isPage
                                ? pages.failure(status.code(), sentence)
                                        .getBytes(StandardCharsets.UTF_8)
                                : problem(status.code(), sentence))
                .build();
    }

    private static byte[] problem(int status, String sentence) {
        return Json.write(
                new Problem("about:blank", Status.create(status).reasonPhrase(), status, sentence));
    }

    private static String pathOf(DirectHandler.TransportRequest request) {
        String path = request.path();
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** What residents read in their own language. */
    private static boolean isSquare(String path) {
        return path.equals("/mee") || path.startsWith("/plein/");
    }

    private static boolean isPage(String path) {
        return path.equals("/") || path.equals("/beheer") || path.startsWith("/beheer/");
    }

    private static final Map<Integer, String> SENTENCES =
            Map.of(
                    400, "Deze vraag kon niet gelezen worden.",
                    404, "Dit is er niet (meer).",
                    413, TOO_LARGE,
                    500, "Er ging iets mis bij de hub. Het staat in het logboek.");

    private static String sentence(int status) {
        String sentence = SENTENCES.get(status);
        return sentence != null ? sentence : "Dit kan niet.";
    }
}
