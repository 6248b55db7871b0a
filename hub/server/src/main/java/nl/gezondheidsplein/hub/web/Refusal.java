package nl.gezondheidsplein.hub.web;

import java.time.Duration;
import java.util.Map;

/**
 * The hub says no. The message is a plain Dutch sentence for whoever asked, so it never holds what
 * only the log should know.
 */
public final class Refusal extends RuntimeException {

    private final transient Map<String, String> headers;
    private final int status;

    private Refusal(int status, String sentence, Map<String, String> headers) {
        super(sentence, null, false, false);
        this.status = status;
        this.headers = headers;
    }

    private Refusal(int status, String sentence) {
        this(status, sentence, Map.of());
    }

    /** What was sent cannot be used; the sentence says why. */
    public static Refusal badRequest(String sentence) {
        return new Refusal(400, sentence);
    }

    /** Nobody knows who is asking. */
    public static Refusal unknownCaller() {
        return new Refusal(
                401,
                "Deze vraag heeft een geldig token nodig.",
                Map.of("WWW-Authenticate", "Bearer"));
    }

    /** The session is over; a page that refreshes itself leads to the login page. */
    static Refusal sessionOver() {
        return new Refusal(
                401, "U bent niet meer ingelogd.", Map.of("HX-Redirect", "/beheer/inloggen"));
    }

    /** The caller is known, but may not do this. */
    public static Refusal notAllowed() {
        return new Refusal(403, "U mag dit niet met uw rol.");
    }

    /** No, with a sentence that does not say why. */
    public static Refusal forbidden(String sentence) {
        return new Refusal(403, sentence);
    }

    /** There is nothing at this address, or nothing that the caller may know of. */
    public static Refusal notFound() {
        return new Refusal(404, "Dit is er niet (meer).");
    }

    /** The address exists, the method does not. */
    static Refusal methodNotAllowed(String allowed) {
        return new Refusal(405, "Dit kan niet op dit adres.", Map.of("Allow", allowed));
    }

    /** It cannot be done as things stand; the sentence says why. */
    public static Refusal conflict(String sentence) {
        return new Refusal(409, sentence);
    }

    /** More was sent than the hub takes. */
    static Refusal tooLarge() {
        return new Refusal(413, Failures.TOO_LARGE);
    }

    /** It was sent in another form than the hub reads. */
    static Refusal wrongMediaType(String wanted) {
        return new Refusal(415, "De hub leest hier alleen " + wanted + ".");
    }

    /** Later, perhaps. */
    public static Refusal comeBackLater(Duration delay) {
        return new Refusal(
                429,
                "Te veel pogingen. Probeer het over " + minutes(delay) + " opnieuw.",
                Map.of("Retry-After", Long.toString(Math.max(1, delay.toSeconds()))));
    }

    /** The hub cannot do this right now. */
    public static Refusal unavailable() {
        return new Refusal(
                503,
                "De hub kan dit nu even niet. Probeer het zo opnieuw.",
                Map.of("Retry-After", "10"));
    }

    private static String minutes(Duration delay) {
        long minutes = Math.max(1, delay.plusSeconds(59).toMinutes());
        return minutes == 1 ? "1 minuut" : minutes + " minuten";
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The plain Dutch sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Headers that belong to this answer. */
    Map<String, String> headers() {
        return headers;
    }
}
