package nl.gezondheidsplein.kiosk.ui.event;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.drawing.VisitorGarden;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/**
 * The garden as it was painted last. A party only adds its plants to it: painting all of them would
 * hold up the next touch. Event dispatch thread only.
 */
public final class GardenImage {
    private Optional<BufferedImage> painted = Optional.empty();
    private int total;

    /** The garden of so many visitors, in pixels. */
    BufferedImage of(int visitors, int width, int height) {
        BufferedImage image =
                painted.filter(
                                known ->
                                        known.getWidth() == width
                                                && known.getHeight() == height
                                                && total <= visitors)
                        .orElseGet(() -> empty(width, height));
        if (visitors > total || total == 0) {
            Graphics2D g = image.createGraphics();
            Sketch.paint(
                    g,
                    new VisitorGarden(total, visitors, 100.0 * width / height),
                    0,
                    0,
                    width,
                    height,
                    false);
            g.dispose();
        }
        total = visitors;
        painted = Optional.of(image);
        return image;
    }

    private BufferedImage empty(int width, int height) {
        total = 0;
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
