package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * A ground with round corners and an edge. Only the corners are curves: they are drawn once and put
 * in their places, and what lies between them is filled straight.
 *
 * @param edge its width in pixels
 * @param round the radius of its corners in pixels
 */
record Plane(Color fill, Color line, float edge, double round) {
    /** Paints it over so many pixels from the origin. */
    void paint(Graphics2D g, Prepared prepared, int width, int height) {
        int corner = corner();
        int side = 2 * corner + 1;
        boolean isScaled = g.getTransform().getType() > AffineTransform.TYPE_TRANSLATION;
        if (isScaled || width < side || height < side) {
            draw(g, width, height);
            return;
        }
        BufferedImage image = prepared.image(this, side, side, () -> drawn(side));
        int[] x = {0, corner, width - corner, width};
        int[] y = {0, corner, height - corner, height};
        int[] from = {0, corner, corner + 1, side};
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                if (column == 1 && row == 1) {
                    g.setColor(fill);
                    g.fillRect(x[1], y[1], x[2] - x[1], y[2] - y[1]);
                } else {
                    g.drawImage(
                            image,
                            x[column],
                            y[row],
                            x[column + 1],
                            y[row + 1],
                            from[column],
                            from[row],
                            from[column + 1],
                            from[row + 1],
                            null);
                }
            }
        }
    }

    private int corner() {
        return (int) Math.ceil(round + edge) + 1;
    }

    private BufferedImage drawn(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(g, side, side);
        g.dispose();
        return image;
    }

    private void draw(Graphics2D g, int width, int height) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(
                        edge / 2, edge / 2, width - edge, height - edge, round * 2, round * 2);
        g.setColor(fill);
        g.fill(shape);
        g.setColor(line);
        g.setStroke(new BasicStroke(edge));
        g.draw(shape);
    }
}
