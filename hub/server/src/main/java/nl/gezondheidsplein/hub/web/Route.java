package nl.gezondheidsplein.hub.web;

/**
 * One address and what answers it.
 *
 * @param path literal segments and {@code {name}} segments
 * @param mostBytes that are read of what is sent; more is turned away before it is read
 */
public record Route(Verb verb, String path, Access access, Action action, int mostBytes) {
    /** The largest file that can be sent by a form; a whole city's map is a quarter of it. */
    public static final int LARGEST_FILE = 16 * 1024 * 1024;

    /** Above every form and every message of a program. */
    private static final int USUAL = 64 * 1024;

    /** What a form adds to the file that it carries. */
    private static final int FORM_AROUND_FILE = 16 * 1024;

    /** The most that any route reads. */
    static final int MOST = LARGEST_FILE + FORM_AROUND_FILE;

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
        return new Route(Verb.GET, path, access, action, USUAL);
    }

    /** A route that changes something. */
    public static Route post(String path, Access access, Action action) {
        return new Route(Verb.POST, path, access, action, USUAL);
    }

    /** A route that changes something and takes a file with its form. */
    public static Route upload(String path, Access access, Action action) {
        return new Route(Verb.POST, path, access, action, MOST);
    }

    boolean takesFiles() {
        return mostBytes > USUAL;
    }
}
