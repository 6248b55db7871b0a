package nl.gezondheidsplein.kiosk.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.ui.look.Shade;

/** A part of the screen without its colours: how light each pixel is, as WCAG 2 reckons it. */
final class GreyPicture {
    /** What is needed to tell a control from its ground (WCAG 1.4.11). */
    private static final double APART = 3;

    private final double[] light;

    private GreyPicture(double[] light) {
        this.light = light;
    }

    /** Paints a part of the screen in grey, on the ground of a screen. */
    static GreyPicture of(JComponent part, int width, int height) {
        part.setSize(width, height);
        part.doLayout();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Shade.PAPER.color());
        g.fillRect(0, 0, width, height);
        part.paint(g);
        g.dispose();
        double[] light = new double[width * height];
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            light[i] = luminance(new Color(pixels[i]));
        }
        return new GreyPicture(light);
    }

    /** How many pixels have a contrast of three to one with those of another. */
    int pixelsApart(GreyPicture other) {
        int differing = 0;
        for (int i = 0; i < light.length; i++) {
            if (contrast(light[i], other.light[i]) >= APART) {
                differing++;
            }
        }
        return differing;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
