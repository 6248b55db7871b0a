package nl.gezondheidsplein.kiosk.ui.drawing;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Timer;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** The plant, which grows to its next size within 300 ms and then rests. */
public final class GrowingPlant extends JComponent implements Accessible {
    private static final int STEPS = 8;
    private static final int STEP_MILLIS = 35;

    private final transient Kit kit;
    private final Timer timer = new Timer(STEP_MILLIS, _ -> step());
    private double from;
    private double to;
    private int stepsDone = STEPS;

    public GrowingPlant(Kit kit) {
        this.kit = kit;
        setFocusable(false);
    }

    /** Grows from one size to another; see {@link Plant}. */
    public void grow(double start, double end) {
        from = start;
        to = end;
        stepsDone = kit.calm() ? STEPS : 0;
        if (!kit.calm()) {
            timer.start();
        }
        repaint();
    }

    /** A plant that left the screen grows no further. */
    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    @Override
    protected void paintComponent(Graphics g) {
        double done = (double) stepsDone / STEPS;
        double eased = 1 - (1 - done) * (1 - done);
        Plant plant = new Plant(from + (to - from) * eased);
        double tall = Math.min(getHeight(), getWidth() * plant.height() / plant.width());
        Sketch.paint(
                (Graphics2D) g, plant, 0, getHeight() - tall, getWidth(), tall, kit.rightToLeft());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessiblePlant();
        }
        return accessibleContext;
    }

    private void step() {
        stepsDone++;
        if (stepsDone >= STEPS) {
            stepsDone = STEPS;
            timer.stop();
        }
        repaint();
    }

    private final class AccessiblePlant extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.PROGRESS_BAR;
        }
    }
}
