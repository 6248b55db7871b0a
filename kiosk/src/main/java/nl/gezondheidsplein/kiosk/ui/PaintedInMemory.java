package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Image;
import javax.swing.RepaintManager;
import org.jspecify.annotations.Nullable;

/**
 * Paints a frame in the memory of the program and hands it to the display whole. Swing would paint
 * in the memory of the display, to which each curve and letter then travels by itself: without a
 * graphics card that takes twice as long.
 */
public class PaintedInMemory extends RepaintManager {
    /** Paints every window of the program so from now on. */
    public static void install() {
        setCurrentManager(new PaintedInMemory());
    }

    /** Swing takes a plain image where it gets none of the display. */
    @Override
    public @Nullable Image getVolatileOffscreenBuffer(
            Component component, int proposedWidth, int proposedHeight) {
        return null;
    }
}
