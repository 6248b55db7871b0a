package nl.gezondheidsplein.hub.web;

/**
 * One address and what answers it.
 *
 * @param path literal segments and {@code {name}} segments
 */
public record Route(Verb verb, String path, Access access, Action action) {

    /** The methods in use. HEAD is answered wherever GET is. */
    public enum Verb {
        GET,
        POST
    }

    /** What answers a request; throws {@link Refusal} to say no. */
    @FunctionalInterface
    public interface Action {
        void answer(Exchange exchange);
    }

    /** A route that only shows something. */
    public static Route get(String path, Access access, Action action) {
        return new Route(Verb.GET, path, access, action);
    }

    /** A route that changes something. */
    public static Route post(String path, Access access, Action action) {
        return new Route(Verb.POST, path, access, action);
    }
}
