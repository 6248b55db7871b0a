package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class StencilTest {
    private final Stencil stencil = new Stencil(new Prepared());
    private int drawn;

    /** A picture that counts how often it is drawn. */
    private final Picture picture =
            s -> {
                drawn++;
                s.fill(Shade.LEAF).flat().circle(50, 50, 30);
            };

    @BeforeAll
    static void wearTheTheme() {
        KioskLaf.wear();
    }

    private BufferedImage paint(Rectangle at, double scale) {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        stencil.paint(g, picture, at, false);
        g.dispose();
        return image;
    }

    @Test
    void drawsAPictureOnceHoweverOftenItIsShown() {
        Rectangle at = new Rectangle(10, 20, 100, 100);
        BufferedImage first = paint(at, 1);
        BufferedImage second = paint(new Rectangle(10, 20, 100, 100), 1);

        assertThat(drawn).isEqualTo(1);
        assertThat(second.getRGB(60, 70))
                .isEqualTo(first.getRGB(60, 70))
                .isEqualTo(Shade.LEAF.color().getRGB());
    }

    @Test
    void drawsItAnewInAnotherSize() {
        paint(new Rectangle(0, 0, 100, 100), 1);
        paint(new Rectangle(0, 0, 120, 100), 1);

        assertThat(drawn).isEqualTo(2);
    }

    @Test
    void staysSharpOnAScaledWindow() {
        paint(new Rectangle(0, 0, 100, 100), 2);
        paint(new Rectangle(0, 0, 100, 100), 2);

        assertThat(drawn).isEqualTo(2);
    }
}
