package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A picture that adds warmth and is not touched; nothing is said by it alone. */
public final class PictureBox extends JComponent {
    private final transient Kit kit;
    private final transient Picture picture;
    private boolean standing;

    PictureBox(Kit kit, Picture picture) {
        this.kit = kit;
        this.picture = picture;
        setFocusable(false);
    }

    /** Lets the picture stand on the lower edge of its room instead of in the middle. */
    public PictureBox standing() {
        standing = true;
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        double tall = getHeight();
        if (standing) {
            tall = Math.min(tall, getWidth() * picture.height() / picture.width());
        }
        Sketch.paint(
                (Graphics2D) g,
                picture,
                0,
                getHeight() - tall,
                getWidth(),
                tall,
                kit.rightToLeft());
    }
}
