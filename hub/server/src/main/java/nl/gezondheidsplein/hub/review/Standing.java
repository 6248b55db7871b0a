package nl.gezondheidsplein.hub.review;

import java.time.Instant;

/** How a text stands in one language. */
public sealed interface Standing {
    /**
     * A reader took the draft mark away.
     *
     * @param role of the reader
     */
    record Reviewed(String role, Instant at) implements Standing {}

    /** Nobody reviewed it; a hub that serves no place acts as if, to show what that looks like. */
    record Example() implements Standing {}

    /** It came reviewed with the program. */
    record Settled() implements Standing {}

    /** Nobody reviewed it yet; it may have been mended. */
    record Draft() implements Standing {}

    /**
     * It was reviewed, but the Dutch or the translation changed since.
     *
     * @param before the Dutch it was reviewed for
     */
    record Lapsed(String role, Instant at, String before) implements Standing {}

    /** It has no text in this language; a kiosk shows the Dutch. */
    record Missing() implements Standing {}

    /** Whether people read a text in this language that nobody reviewed. */
    default boolean isDraft() {
        return this instanceof Draft || this instanceof Lapsed || this instanceof Example;
    }
}
