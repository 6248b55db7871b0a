package nl.gezondheidsplein.provisioning.campaign;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A coordinator or steward at the hub's pages, through their forms as any browser. */
final class Coordinator implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String DATA = "data: ";

    private final URI hub;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    Coordinator(URI hub) {
        this.hub = hub;
    }

    void logIn(String name, String password) {
        submit("/beheer/inloggen", "/beheer/inloggen", "naam", name, "wachtwoord", password);
    }

    String get(String path) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(hub.resolve(path)).GET());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + page.statusCode());
        }
        return page.body();
    }

    /** Sends the form of a page, and returns the address to which the hub leads on. */
    String submit(String page, String path, String... fields) {
        HttpResponse<String> answer = post(path, "csrf=" + encoded(token(page)), fields);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(
                    path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Brings a file with the form of a page, and returns the page that comes back. */
    String bring(String page, String field, Path file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("csrf\""));
        body.writeBytes((token(page) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(part(field + "\"; filename=\"" + file.getFileName() + "\""));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(hub.resolve(page))
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())))
                .body();
    }

    private static byte[] part(String name) {
        return ("--part\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends the form of a page, and returns the file that comes back. */
    byte[] takeAlong(String page, String path, String field, String value) {
        return send(
                        HttpRequest.newBuilder(hub.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "csrf="
                                                        + encoded(token(page))
                                                        + "&"
                                                        + field
                                                        + "="
                                                        + encoded(value))),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private String token(String page) {
        Matcher token = TOKEN.matcher(get(page));
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        return token.group(1);
    }

    /** Sends a form that is open to everybody, and returns the page that comes back. */
    String fillIn(String path, String... fields) {
        return post(path, "", fields).body();
    }

    private HttpResponse<String> post(String path, String first, String... fields) {
        List<String> pairs = new ArrayList<>(List.of(first));
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(hub.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Hands over each part that a page would show, until the stream ends. */
    void follow(String path, Consumer<String> part) throws IOException, InterruptedException {
        HttpResponse<InputStream> stream =
                client.send(
                        HttpRequest.newBuilder(hub.resolve(path)).GET().build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        StringBuilder text = new StringBuilder();
        try (var lines =
                new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA)) {
                    text.append(line.substring(DATA.length())).append('\n');
                } else if (line.isEmpty() && !text.isEmpty()) {
                    part.accept(text.toString());
                    text.setLength(0);
                }
            }
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
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

    /** Lets go of every connection, so that the hub's port is free for the next one. */
    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
