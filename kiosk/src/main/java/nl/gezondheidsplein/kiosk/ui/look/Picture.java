package nl.gezondheidsplein.kiosk.ui.look;

/** A drawing as vectors, in a box of its own units. */
public interface Picture {
    /** Width of the box. */
    default double width() {
        return 100;
    }

    /** Height of the box. */
    default double height() {
        return 100;
    }

    /** Whether it points along the line and so turns around when a language reads to the left. */
    default boolean isDirected() {
        return false;
    }

    /** Draws it in its own units. */
    void draw(Sketch sketch);
}
