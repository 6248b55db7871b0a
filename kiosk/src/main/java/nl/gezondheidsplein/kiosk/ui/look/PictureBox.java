package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A picture that adds warmth and is not touched; nothing is said by it alone. */
public final class PictureBox extends JComponent {
    private final transient Kit kit;
    private transient Picture picture;

    PictureBox(Kit kit, Picture picture) {
        this.kit = kit;
        this.picture = picture;
        setFocusable(false);
    }

    /** Shows another picture. */
    public void show(Picture other) {
        picture = other;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Sketch.paint((Graphics2D) g, picture, 0, 0, getWidth(), getHeight(), kit.rightToLeft());
    }
}
