package nl.gezondheidsplein.kiosk.ui.look;

/** A picture that says more than warmth: in large letters it keeps a place on a page. */
public interface Essential {
    /** The least height that it can be read in, at a width, both in pixels. */
    int leastHeight(int width);

    /** Whether it only adds warmth after all, and gives its place to words. */
    default boolean givesWay() {
        return false;
    }
}
