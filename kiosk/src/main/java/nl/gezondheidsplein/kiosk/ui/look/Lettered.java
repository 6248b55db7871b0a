package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;

/** Something that shows text and can tell how, so that a test can hold it against the rules. */
public interface Lettered {
    /** The texts as they are painted now. */
    List<Letters> letters();

    /**
     * One painted text.
     *
     * @param bounds in the coordinates of its component
     * @param capitalPx height of a capital in pixels
     * @param floorPx least height of a capital for what it is for
     * @param isUnder whether it says in Dutch what stands above it
     * @param whole whether it fits its room without a broken word
     */
    record Letters(
            String text,
            Rectangle bounds,
            Color ink,
            Color ground,
            double capitalPx,
            double floorPx,
            boolean isUnder,
            boolean whole) {}
}
