package nl.gezondheidsplein.hub.squaremap;

/** Somebody else changed the map in the meantime; work the change out anew. */
public final class SocialMapMovedException extends RuntimeException {
    public SocialMapMovedException(long expected, long found) {
        super("The map is at revision " + found + ", the change was made for " + expected);
    }
}
