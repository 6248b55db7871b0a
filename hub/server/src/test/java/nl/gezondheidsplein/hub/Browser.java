package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP client that follows no redirects by itself; with cookies it is a person's browser. Every
 * form that somebody sends and every file that somebody takes along is held to a promise: it adds
 * to the audit log.
 */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    /** Coming and going changes nothing. */
    private static final List<String> DOORS = List.of("/beheer/inloggen", "/beheer/uitloggen");

    final CookieManager cookies = new CookieManager();
    private final HubUnderTest hub;
    private final HttpClient client;

    Browser(HubUnderTest hub) {
        this.hub = hub;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    HttpResponse<String> get(String path, String... headers) {
        int before = hub.auditEntries();
        HttpResponse<String> answer = send(request(hub.http(path), headers).GET());
        if (answer.headers().firstValue("Content-Disposition").isPresent() && !isForAll(path)) {
            assertThat(hub.auditEntries()).as("taking along " + path).isGreaterThan(before);
        }
        return answer;
    }

    private static boolean isForAll(String path) {
        return !path.startsWith("/beheer/") && !path.startsWith("/api/results/");
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** Posts JSON. */
    HttpResponse<String> post(String path, String json, String... headers) {
        return send(
                request(hub.http(path), headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Posts a form of names and values. */
    HttpResponse<String> submit(String path, List<String> fields, String... headers) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            pairs.add(encoded(fields.get(i)) + "=" + encoded(fields.get(i + 1)));
        }
        int before = hub.auditEntries();
        HttpResponse<String> answer =
                send(
                        request(hub.http(path), headers)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                String.join("&", pairs))));
        // What only looks answers with a page; who changed something is sent on.
        if (answer.statusCode() == 303
                && path.startsWith("/beheer/")
                && DOORS.stream().noneMatch(path::startsWith)) {
            assertThat(hub.auditEntries()).as("sending " + path).isGreaterThan(before);
        }
        return answer;
    }

    /** Posts a form with the token that its page carries. */
    HttpResponse<String> submitFrom(String page, String path, String... fields) {
        List<String> all = new ArrayList<>(List.of("csrf", formToken(get(page).body())));
        all.addAll(List.of(fields));
        return submit(path, all);
    }

    /** Logs in through the form. */
    HttpResponse<String> logIn(String name, String password) {
        return submitFrom(
                "/beheer/inloggen", "/beheer/inloggen", "naam", name, "wachtwoord", password);
    }

    static String formToken(String html) {
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new AssertionError("The page has no form token: " + html);
        }
        return token.group(1);
    }

    private static HttpRequest.Builder request(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Returns what a download holds. */
    byte[] bytes(String path) {
        return send(request(hub.http(path)).GET(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Sends what is answered with a file. */
    HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
