package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A small picture of what a component shows. Event dispatch thread only. */
final class Snapshot {
    private static final System.Logger LOG = System.getLogger(Snapshot.class.getName());

    /** Wide enough to see whether all is well, and no wider. */
    private static final int WIDEST = 560;

    private static final int NARROWEST = 140;
    private static final double STEP = 0.8;

    private Snapshot() {}

    /** A JPEG of at most so many bytes, the largest that fits; empty when none does. */
    static Optional<byte[]> of(Component shown, int mostBytes) {
        int width = Math.min(WIDEST, shown.getWidth());
        while (width >= NARROWEST) {
            byte[] jpeg = jpeg(shown, width);
            if (jpeg.length > 0 && jpeg.length <= mostBytes) {
                return Optional.of(jpeg);
            }
            width = (int) (width * STEP);
        }
        return Optional.empty();
    }

    private static byte[] jpeg(Component shown, int width) {
        double scale = (double) width / shown.getWidth();
        int height = Math.max(1, (int) Math.round(shown.getHeight() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.scale(scale, scale);
            shown.printAll(pen);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no picture of the screen can be made", e);
            return new byte[0];
        }
        return bytes.toByteArray();
    }
}
