package nl.gezondheidsplein.hub.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.Sessions.Visitor;
import org.jspecify.annotations.Nullable;

/** One request and its answer, as routes see them. Belongs to one thread. */
public final class Exchange {

    /** An offer with a long description in Arabic, each letter as six characters, fits. */
    private static final int MAX_FORM = 48 * 1024;

    private static final Logger LOG = System.getLogger(Exchange.class.getName());

    /** A page that lost its stream is behind for no longer than this. */
    private static final int RETRY_MILLIS = 1_000;

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private final ServerRequest request;
    private final ServerResponse response;
    private final Caller caller;
    private final boolean takesFiles;
    private @Nullable Form form;

    Exchange(ServerRequest request, ServerResponse response, Caller caller) {
        this(request, response, caller, false);
    }

    Exchange(ServerRequest request, ServerResponse response, Caller caller, boolean takesFiles) {
        this.takesFiles = takesFiles;
        this.request = request;
        this.response = response;
        this.caller = caller;
    }

    /** Who asks. */
    public Caller caller() {
        return caller;
    }

    /** The person who is logged in; only behind a session door. */
    public Visitor visitor() {
        if (caller instanceof Caller.Person person) {
            return person.visitor();
        }
        throw new IllegalStateException("This route has no session door");
    }

    /** The path that is asked for. */
    public String address() {
        return request.path().path();
    }

    /** A {@code {name}} segment of the path. */
    public String path(String name) {
        return request.path().pathParameters().get(name);
    }

    /** A parameter behind the question mark. */
    public Optional<String> query(String name) {
        return request.query().first(name).asOptional();
    }

    /** Which page of a long list is asked for, from 0; what is no number is the first. */
    public int page() {
        return query("blad")
                .filter(page -> page.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Where the request comes from: an IPv4 address, or the /64 network of an IPv6 address. */
    public String source() {
        return NetworkSource.of(request.remotePeer().address());
    }

    /** Whether the request came over TLS. */
    public boolean isSecure() {
        return request.isSecure();
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return request.headers().cookies().first(name).asOptional();
    }

    /** Sets a cookie. */
    public void setCookie(SetCookie cookie) {
        response.headers().addCookie(cookie);
    }

    /**
     * The posted bytes.
     *
     * @param limit in bytes
     * @throws Refusal when they are more or of another type
     */
    public byte[] body(String mediaType, int limit) {
        requireType(mediaType);
        return body(limit);
    }

    /**
     * The posted form, read once.
     *
     * @throws Refusal when it is too large or no form
     */
    public Form form() {
        Form known = form;
        if (known == null) {
            Optional<String> boundary = takesFiles ? boundary() : Optional.empty();
            known =
                    boundary.isPresent()
                            ? Multipart.parse(body(Route.MOST), boundary.get())
                            : Form.parse(body(FORM_TYPE, MAX_FORM));
            form = known;
        }
        return known;
    }

    private Optional<String> boundary() {
        return request.headers()
                .contentType()
                .filter(type -> type.mediaType().text().equalsIgnoreCase("multipart/form-data"))
                .map(type -> type.parameters().getOrDefault("boundary", ""))
                .filter(boundary -> !boundary.isEmpty());
    }

    /**
     * The posted JSON.
     *
     * @param limit in bytes
     * @throws Refusal when it is too large or not such a value
     */
    public <T> T json(Class<T> type, int limit) {
        return Json.read(body("application/json", limit), type);
    }

    private void requireType(String wanted) {
        boolean fits =
                request.headers()
                        .contentType()
                        .filter(type -> type.mediaType().text().equalsIgnoreCase(wanted))
                        .isPresent();
        if (!fits) {
            throw Refusal.wrongMediaType(wanted);
        }
    }

    /**
     * What was sent, of whatever type; empty when nothing was.
     *
     * @param limit in bytes
     * @throws Refusal when it is too large
     */
    public byte[] body(int limit) {
        if (request.headers().contentLength().orElse(0) > limit) {
            throw Refusal.tooLarge();
        }
        if (!request.content().hasEntity()) {
            return new byte[0];
        }
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw Refusal.tooLarge();
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header of the question, if it is there once. */
    public Optional<String> asked(String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    /** Sets a header of the answer. */
    public void header(String name, String value) {
        response.header(name, value);
    }

    /** Answers with a page. */
    public void sendPage(int status, String html) {
        send(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with JSON. */
    public void sendJson(int status, Object value) {
        send(status, "application/json", Json.write(value));
    }

    /** Answers with bytes. */
    public void send(int status, String mediaType, byte[] bytes) {
        response.status(status).header(HeaderNames.CONTENT_TYPE, mediaType);
        response.send(bytes);
    }

    /**
     * Answers with a file, piece by piece. Whoever goes away in the middle is left alone: the
     * length that was announced tells them what is missing.
     *
     * @param length of the stream, in bytes
     */
    public void send(int status, String mediaType, InputStream bytes, long length) {
        response.status(status)
                .header(HeaderNames.CONTENT_TYPE, mediaType)
                .header(HeaderNames.CONTENT_LENGTH, Long.toString(length));
        if (request.prologue().method().equals(Method.HEAD)) {
            response.send();
            return;
        }
        try (bytes;
                OutputStream out = response.outputStream()) {
            bytes.transferTo(out);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.DEBUG, "Who fetched a file is gone.", e);
        }
    }

    /** Where the texts of a stream come from; empty when it is over. */
    @FunctionalInterface
    public interface Texts {
        /** Waits for the next text. */
        Optional<String> next() throws InterruptedException;
    }

    /**
     * Answers with server-sent events, one for each text, until there are no more or nobody
     * listens.
     */
    public void sendEvents(Texts texts) {
        response.status(200)
                .header(HeaderNames.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                // Proxies that gather an answer before they pass it on would hold it back.
                .header("X-Accel-Buffering", "no");
        if (request.prologue().method().equals(Method.HEAD)) {
            response.send();
            return;
        }
        try (OutputStream out = response.outputStream()) {
            out.write(bytes("retry: " + RETRY_MILLIS + "\n\n"));
            for (Optional<String> text = texts.next(); text.isPresent(); text = texts.next()) {
                out.write(bytes("data: " + text.get().strip().replace("\n", "\ndata: ") + "\n\n"));
                out.flush();
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.DEBUG, "Who followed a page is gone.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Answers that there is nothing new. */
    public void sendNothing() {
        response.status(204);
        response.send();
    }

    /** Leads a browser to another page of ours, as after a form. */
    public void seeOther(String location) {
        response.status(303).header(HeaderNames.LOCATION, location);
        response.send();
    }
}
