package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Notes every component that is changed on another thread than the one that paints. */
final class EventDispatchThreadWatch extends RepaintManager {
    private final List<String> offences = new CopyOnWriteArrayList<>();

    void install() {
        RepaintManager.setCurrentManager(this);
    }

    List<String> offences() {
        return offences;
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int w, int h) {
        check(component);
        super.addDirtyRegion(component, x, y, w, h);
    }

    private void check(JComponent component) {
        if (!SwingUtilities.isEventDispatchThread()) {
            offences.add(component.getClass() + " on " + Thread.currentThread().getName());
        }
    }
}
