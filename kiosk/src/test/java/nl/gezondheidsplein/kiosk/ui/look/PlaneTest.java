package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaneTest {
    private static final Color FILL = new Color(0xE4EFD9);
    private static final Color LINE = new Color(0x2F5D42);

    @ParameterizedTest
    @CsvSource({"2.36, 25, 400, 250", "5.66, 25, 61, 180", "2.36, 25, 40, 30", "1, 8, 300, 20"})
    void looksLikeTheShapeItStandsFor(float edge, double round, int width, int height) {
        BufferedImage shape = ground(width, height);
        Graphics2D g = graphics(shape);
        RoundRectangle2D outline =
                new RoundRectangle2D.Double(
                        edge / 2, edge / 2, width - edge, height - edge, round * 2, round * 2);
        g.setColor(FILL);
        g.fill(outline);
        g.setColor(LINE);
        g.setStroke(new BasicStroke(edge));
        g.draw(outline);
        g.dispose();

        BufferedImage plane = ground(width, height);
        Graphics2D own = graphics(plane);
        new Plane(FILL, LINE, edge, round).paint(own, new Prepared(), width, height);
        own.dispose();

        assertThat(farthest(plane, shape)).isLessThanOrEqualTo(2);
    }

    private static BufferedImage ground(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xFBF6EA));
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    /** The largest difference of a colour in a dot, of 255. */
    private static int farthest(BufferedImage one, BufferedImage other) {
        int[] dots = ((DataBufferInt) one.getRaster().getDataBuffer()).getData();
        int[] others = ((DataBufferInt) other.getRaster().getDataBuffer()).getData();
        int farthest = 0;
        for (int i = 0; i < dots.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                int apart = (dots[i] >> shift & 0xFF) - (others[i] >> shift & 0xFF);
                farthest = Math.max(farthest, Math.abs(apart));
            }
        }
        return farthest;
    }
}
