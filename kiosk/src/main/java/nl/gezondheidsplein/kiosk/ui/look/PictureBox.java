package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JComponent;

/**
 * A picture that is not touched; nothing is said by it alone. It adds warmth and gives way where
 * large letters need its room, unless it is what the screen is about.
 */
public final class PictureBox extends JComponent implements Essential {
    /** A drawing of more pixels may take longer than all the rest of its screen. */
    private static final int LARGE_PIXELS = 200_000;

    private final transient Kit kit;
    private final transient Picture picture;
    private boolean standing;
    private double leastMm;
    private transient Optional<BufferedImage> drawn = Optional.empty();
    private boolean isWaiting;

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

    /**
     * Keeps a place for the picture on a page of large letters, this high where its width allows.
     */
    public PictureBox atLeast(double mm) {
        leastMm = mm;
        return this;
    }

    @Override
    public boolean givesWay() {
        return leastMm == 0;
    }

    @Override
    public int leastHeight(int width) {
        double whole = width * picture.height() / picture.width();
        return (int) Math.min(whole, kit.measure().mm(leastMm));
    }

    /**
     * Drawn once for each size: a tree in blossom has a thousand strokes. On the glass a large one
     * follows the rest of its screen, in a piece of work of its own.
     */
    @Override
    protected void paintComponent(Graphics g) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (!isDrawn() && isShowing() && getWidth() * getHeight() > LARGE_PIXELS) {
            drawLater();
            return;
        }
        g.drawImage(image(), 0, 0, null);
    }

    private boolean isDrawn() {
        return drawn.filter(
                        image -> image.getWidth() == getWidth() && image.getHeight() == getHeight())
                .isPresent();
    }

    private BufferedImage image() {
        BufferedImage shown = isDrawn() ? drawn.get() : prepared();
        drawn = Optional.of(shown);
        return shown;
    }

    private void drawLater() {
        if (isWaiting) {
            return;
        }
        isWaiting = true;
        EventQueue.invokeLater(
                () -> {
                    isWaiting = false;
                    // Nothing is kept of a screen that is gone meanwhile.
                    if (isShowing() && getWidth() > 0 && getHeight() > 0) {
                        image();
                        repaint();
                    }
                });
    }

    private BufferedImage prepared() {
        return kit.prepared()
                .image(
                        new Stood(picture, standing, kit.rightToLeft()),
                        getWidth(),
                        getHeight(),
                        this::draw);
    }

    /** How a picture stands in its room. */
    private record Stood(Picture picture, boolean standing, boolean mirrored) {}

    private BufferedImage draw() {
        BufferedImage image =
                new BufferedImage(getWidth(), getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        double tall = getHeight();
        if (standing) {
            tall = Math.min(tall, getWidth() * picture.height() / picture.width());
        }
        Sketch.paint(g, picture, 0, getHeight() - tall, getWidth(), tall, kit.rightToLeft());
        g.dispose();
        return image;
    }
}
