package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A drawing that was painted once and is shown again and again: a press, a mark or a countdown
 * paints its button anew, and a drawing of many curves takes longer than a frame may. One for each
 * place where a drawing stands; event dispatch thread only.
 */
final class Stencil {
    private final Prepared prepared;
    private Optional<Painted> kept = Optional.empty();

    Stencil(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Which way a picture is seen. */
    private record Facing(Picture picture, boolean mirrored) {}

    private record Painted(
            Picture picture, int width, int height, boolean mirrored, BufferedImage image) {
        boolean isOf(Picture asked, Rectangle at, boolean turned) {
            return picture.equals(asked)
                    && width == at.width
                    && height == at.height
                    && mirrored == turned;
        }
    }

    /** Shows a picture as {@link Sketch#paint} paints it. */
    void paint(Graphics2D g, Picture picture, Rectangle at, boolean mirrored) {
        if (at.width <= 0 || at.height <= 0) {
            return;
        }
        if (isScaled(g.getTransform())) {
            // On a window that is scaled, dots of another size would blur it.
            Sketch.paint(g, picture, at.x, at.y, at.width, at.height, mirrored);
            return;
        }
        Painted shown =
                kept.filter(painted -> painted.isOf(picture, at, mirrored))
                        .orElseGet(() -> painted(picture, at, mirrored));
        kept = Optional.of(shown);
        g.drawImage(shown.image, at.x, at.y, null);
    }

    private static boolean isScaled(AffineTransform transform) {
        return transform.getType() > AffineTransform.TYPE_TRANSLATION;
    }

    private Painted painted(Picture picture, Rectangle at, boolean mirrored) {
        BufferedImage image =
                prepared.image(
                        new Facing(picture, mirrored),
                        at.width,
                        at.height,
                        () -> drawn(picture, at.width, at.height, mirrored));
        return new Painted(picture, at.width, at.height, mirrored, image);
    }

    private static BufferedImage drawn(Picture picture, int width, int height, boolean mirrored) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Sketch.paint(g, picture, 0, 0, width, height, mirrored);
        g.dispose();
        return image;
    }
}
