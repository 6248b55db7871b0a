package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * A picture that somebody took. It has no place of its own: until it is there nothing is painted,
 * and where words need the room it gives way. It shows what it shows, so no language turns it
 * around.
 */
public final class PhotoBox extends JComponent implements Accessible, Lettered {
    private transient Optional<BufferedImage> image = Optional.empty();
    private transient Optional<BufferedImage> scaled = Optional.empty();

    /**
     * @param seen what is to be seen on it, for who does not see it; empty to say nothing of it
     */
    PhotoBox(String seen) {
        getAccessibleContext().setAccessibleName(seen);
        setFocusable(false);
        setVisible(false);
    }

    /** Gives it what it shows. */
    public void show(BufferedImage taken) {
        image = Optional.of(taken);
        scaled = Optional.empty();
    }

    /** How large it is painted where there is so much room; nothing until it is there. */
    public Optional<Dimension> sizeWithin(int width, int height) {
        return image.map(
                taken -> {
                    double scale =
                            Math.min(
                                    (double) width / taken.getWidth(),
                                    (double) height / taken.getHeight());
                    return new Dimension(
                            (int) (taken.getWidth() * scale), (int) (taken.getHeight() * scale));
                });
    }

    /** Nothing is written on it; what it is called is said aloud. */
    @Override
    public List<Letters> letters() {
        return List.of();
    }

    /** Scaled once for each size. */
    @Override
    protected void paintComponent(Graphics g) {
        if (getWidth() > 0 && getHeight() > 0) {
            if (scaled.isEmpty()
                    || scaled.get().getWidth() != getWidth()
                    || scaled.get().getHeight() != getHeight()) {
                scaled = image.map(this::scale);
            }
            scaled.ifPresent(painted -> g.drawImage(painted, 0, 0, null));
        }
    }

    private BufferedImage scale(BufferedImage taken) {
        BufferedImage fresh =
                new BufferedImage(getWidth(), getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = fresh.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(taken, 0, 0, getWidth(), getHeight(), null);
        g.dispose();
        return fresh;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext =
                    new AccessibleJComponent() {
                        @Override
                        public AccessibleRole getAccessibleRole() {
                            return AccessibleRole.ICON;
                        }
                    };
        }
        return accessibleContext;
    }
}
