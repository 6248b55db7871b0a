package nl.gezondheidsplein.kiosk.ui.event;

import java.awt.Graphics;
import javax.swing.JComponent;

/** The garden on the screen; it adds warmth, the number beside it says the same. */
final class GardenBox extends JComponent {
    private final transient GardenImage image;
    private int total;

    GardenBox(GardenImage image) {
        this.image = image;
        setFocusable(false);
    }

    void grow(int visitors) {
        total = visitors;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (getWidth() > 0 && getHeight() > 0) {
            g.drawImage(image.of(total, getWidth(), getHeight()), 0, 0, null);
        }
    }
}
