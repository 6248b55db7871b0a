package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.ui.look.Shade;

/**
 * The slip as it comes out of a printer, whole and so smaller than it is. The words beside it say
 * the same, so in large letters it gives way.
 */
final class PaperBox extends JComponent {
    private transient Optional<BufferedImage> paper = Optional.empty();

    /** A place for a slip that is still being made. */
    PaperBox(String name) {
        setFocusable(false);
        setName(name);
    }

    /** Shows the slip. */
    void show(BufferedImage made) {
        paper = Optional.of(made);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        paper.ifPresent(made -> paint((Graphics2D) g, made));
    }

    private void paint(Graphics2D g, BufferedImage made) {
        double scale =
                Math.min(
                        (getWidth() - 2.0) / made.getWidth(),
                        (getHeight() - 2.0) / made.getHeight());
        int width = (int) (made.getWidth() * scale);
        int height = (int) (made.getHeight() * scale);
        int x = (getWidth() - width) / 2;
        int y = (getHeight() - height) / 2;
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(made, x, y, width, height, null);
        g.setColor(Shade.LINE.color());
        g.drawRect(x - 1, y - 1, width + 1, height + 1);
    }
}
